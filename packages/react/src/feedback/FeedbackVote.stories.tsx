import type { Meta, StoryObj } from '@storybook/react-vite';
import { Feedback } from './index.ts';

/** A toggle button whose name never changes. */
const meta = {
  title: 'Feedback/Vote',
  component: Feedback.Vote,
} satisfies Meta<typeof Feedback.Vote>;
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

export const Up: Story = { ...within({}), args: { value: 'up' } };
export const Down: Story = { ...within({}), args: { value: 'down' } };
export const Pressed: Story = { ...within({ defaultVote: 'up' }), args: { value: 'up' } };
export const OnCitation: Story = {
  ...within({ target: { kind: 'citation', citationId: '1' } }),
  args: { value: 'down' },
};
export const OnClaim: Story = {
  ...within({ target: { kind: 'claim', start: 0, end: 20 }, defaultVote: 'down' }),
  args: { value: 'down' },
};
