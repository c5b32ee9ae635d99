import type { Meta, StoryObj } from '@storybook/react-vite';
import { Feedback } from './index.ts';

/** How long feedback is kept. */
const meta = {
  title: 'Feedback/Consent',
  component: Feedback.Consent,
  decorators: [
    (Part) => (
      <Feedback.Root responseId="story" keptFor={90}>
        <Feedback.Vote value="up" />
        <Feedback.Vote value="down" />
        <Part />
      </Feedback.Root>
    ),
  ],
} satisfies Meta<typeof Feedback.Consent>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Days: Story = {};
export const OwnWords: Story = {
  args: { children: 'Our support team reads your feedback and keeps it until the case is closed.' },
};
