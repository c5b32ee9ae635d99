import { createDraft } from '@credence-ui/draft';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Draft } from './index.ts';
import type { DraftStore } from './index.ts';

const draft = createDraft({
  id: 'newer',
  original: 'The window is 60 days.',
  current: 'The window is 60 days. Kind regards',
});

function Edited({ draft: store, text }: { draft: DraftStore; text: string }) {
  return (
    <Draft.Root draft={store} onSend={() => undefined}>
      <Draft.Newer text={text} />
      <Draft.Editor />
    </Draft.Root>
  );
}

/** The answer changed while somebody was editing: their text stays, the newer one is offered. */
const meta = {
  title: 'Draft/Newer',
  component: Draft.Newer,
  args: { text: 'The window is 30 days.' },
  render: (args) => <Edited draft={draft} text={args.text} />,
} satisfies Meta<typeof Draft.Newer>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Offered: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Use its text' }));
    await expect(canvas.getByRole('textbox')).toHaveValue('The window is 30 days.');
    await userEvent.click(canvas.getByRole('button', { name: 'Bring back mine' }));
    await expect(canvas.getByRole('textbox')).toHaveValue('The window is 60 days. Kind regards');
  },
};

/** What fits in with what was typed is taken in by one press. */
export const Merged: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Take in what fits' }));
    await expect(canvas.getByRole('textbox')).toHaveValue('The window is 30 days. Kind regards');
    await userEvent.click(canvas.getByRole('button', { name: 'Bring back mine' }));
  },
};

const contested = createDraft({
  id: 'contested',
  original: 'The window is 60 days. Shipping is free.',
  current: 'The window is 14 days. Shipping is free.',
});

/** Where both changed the same words, the sentences of both stand side by side with the words marked. */
export const Conflict: Story = {
  args: { text: 'The window is 30 days. Shipping costs 5 euro.' },
  render: (args) => <Edited draft={contested} text={args.text} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name: 'Changed in both texts' })).toBeVisible();
    await expect(canvas.getByText('14')).toBeVisible();
    await expect(canvas.getByText('30')).toBeVisible();
  },
};

const translated = createDraft({
  id: 'contested-hebrew',
  original: 'תודה על פנייתך. ההחזר יגיע תוך 60 ימים. המשלוח חינם.',
  current: 'תודה על פנייתך. ההחזר יגיע תוך 14 ימים. המשלוח חינם.',
});

/** The sentences run in the direction of their own words. */
export const ConflictFromRightToLeft: Story = {
  args: { text: 'תודה על פנייתך. ההחזר יגיע תוך 30 ימים. המשלוח חינם.' },
  render: (args) => <Edited draft={translated} text={args.text} />,
  globals: { dir: 'rtl' },
};
