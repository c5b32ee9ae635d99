import { createDraft } from '@credence-ui/draft';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Draft } from './index.ts';

const draft = createDraft({ id: 'edit', original: 'The window is 60 days.', mode: 'off' });

/** A draft that could go out unread can still be changed first. */
const meta = {
  title: 'Draft/Edit',
  component: Draft.Edit,
  decorators: [
    (Part) => (
      <Draft.Root draft={draft} onSend={() => undefined}>
        <Draft.Editor />
        <Part />
      </Draft.Root>
    ),
  ],
} satisfies Meta<typeof Draft.Edit>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Edit' }));
    await expect(canvas.getByRole('textbox')).toHaveFocus();
  },
};
