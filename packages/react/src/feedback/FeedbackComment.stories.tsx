import type { Meta, StoryObj } from '@storybook/react-vite';
import { Feedback } from './index.ts';

/** Shown once there is a vote. */
const meta = {
  title: 'Feedback/Comment',
  component: Feedback.Comment,
} satisfies Meta<typeof Feedback.Comment>;
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
