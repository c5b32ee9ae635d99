import { createDraft } from '@credence-ui/draft';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Draft } from './index.ts';

const original =
  'Thanks for writing in. The window is 60 days from purchase. We will refund it immediately.';

const meta = {
  title: 'Draft/Root',
  component: Draft.Root,
  args: {
    draft: createDraft({ id: 'story', original }),
    onSend: fn(),
    children: (
      <div style={{ display: 'grid', gap: 12, justifyItems: 'start' }}>
        <Draft.Badge />
        <Draft.Editor />
        <Draft.Changes />
        <div style={{ display: 'flex', gap: 8 }}>
          <Draft.Revert />
          <Draft.Send />
        </div>
        <Draft.Status />
      </div>
    ),
  },
} satisfies Meta<typeof Draft.Root>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A look and a confirmation, then it goes out. */
export const Confirm: Story = {
  render: (args) => <Draft.Root {...args} draft={createDraft({ id: 'confirm', original })} />,
};

/** Closed until it was edited, and it says so. */
export const Write: Story = {
  args: { draft: createDraft({ id: 'write', original, mode: 'write' }) },
  play: async ({ args, canvas }) => {
    args.draft.revert();
    args.draft.review();
    const send = await canvas.findByRole('button', { name: 'Approve' });
    await expect(send).toHaveAccessibleDescription('Edit the draft before approving it.');
    await userEvent.type(canvas.getByRole('textbox'), ' Kind regards');
    await userEvent.click(send);
    await expect(canvas.getByRole('status')).toHaveTextContent('Approved. Ready to send.');
  },
};

export const Edited: Story = {
  args: {
    draft: createDraft({
      id: 'edited',
      original,
      current:
        'Thanks for writing in. The window is 30 days from purchase. We will refund it within 5 to 7 working days.',
    }),
  },
};

/** What was typed is kept, and can be sent again. */
export const Failed: Story = {
  args: { draft: createDraft({ id: 'failed', original, mode: 'off' }) },
  play: async ({ args, canvas }) => {
    await args.draft.send(() => Promise.reject(new Error('The mail server is away')));
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(canvas.getByRole('textbox')).toHaveValue(original);
  },
};
