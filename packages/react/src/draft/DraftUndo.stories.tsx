import { createDraft } from '@credence-ui/draft';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Draft } from './index.ts';

/** A send in one click can be taken back while it waits. */
const meta = {
  title: 'Draft/Undo',
  component: Draft.Undo,
  subcomponents: { Send: Draft.Send, Status: Draft.Status },
} satisfies Meta<typeof Draft.Undo>;
export default meta;
type Story = StoryObj<typeof meta>;

const deliver = fn();
const draftOf = () =>
  createDraft({ id: 'story', original: 'The window is 30 days.', mode: 'off', undoSeconds: 3600 });

export const Waiting: Story = {
  render: (args) => (
    <Draft.Root draft={draftOf()} onSend={deliver}>
      <Draft.Status /> <Draft.Undo {...args} /> <Draft.Send />
    </Draft.Root>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await expect(canvas.getByRole('button', { name: 'Undo' })).toBeVisible();
    await expect(deliver).not.toHaveBeenCalled();
  },
};
