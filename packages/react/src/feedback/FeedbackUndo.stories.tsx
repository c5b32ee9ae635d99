import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Feedback } from './index.ts';

/** Brings a vote back that was turned or taken back. */
const meta = {
  title: 'Feedback/Undo',
  component: Feedback.Undo,
  decorators: [
    (Part) => (
      <Feedback.Root responseId="story" defaultVote="down">
        <Feedback.Vote value="up" />
        <Feedback.Vote value="down" />
        <Part />
      </Feedback.Root>
    ),
  ],
} satisfies Meta<typeof Feedback.Undo>;
export default meta;
type Story = StoryObj<typeof meta>;

export const TakenBack: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Not helpful' }));
    await expect(canvas.getByRole('button', { name: 'Undo' })).toBeVisible();
  },
};

export const Turned: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Helpful' }));
    await expect(canvas.getByRole('button', { name: 'Undo' })).toBeVisible();
  },
};

export const Undone: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Helpful' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await expect(canvas.getByRole('button', { name: 'Not helpful' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  },
};
