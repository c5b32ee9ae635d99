import type { Meta, StoryObj } from '@storybook/react-vite';
import { Feedback } from './index.ts';

/** Shown once the vote went down. */
const meta = {
  title: 'Feedback/Reasons',
  component: Feedback.Reasons,
} satisfies Meta<typeof Feedback.Reasons>;
export default meta;
type Story = StoryObj<typeof meta>;

const within = (root: Feedback.Root.Props): Pick<Story, 'decorators'> => ({
  decorators: [
    (Part) => (
      <Feedback.Root responseId="story" {...root}>
        <Part />
      </Feedback.Root>
    ),
  ],
});

export const Default: Story = within({ defaultVote: 'down' });
export const Own: Story = {
  ...within({ defaultVote: 'down' }),
  args: {
    reasons: [
      { code: 'policy', label: 'Breaks our policy' },
      { code: 'outdated', label: 'Outdated' },
    ],
  },
};
