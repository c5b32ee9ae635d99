import { createDraft } from '@credence-ui/draft';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { createTestKeeper } from '../../test/createTestKeeper.ts';
import { Draft } from './index.ts';

const mine = 'The window is 60 days. Kind regards';
const draft = createDraft({ id: 'restore', original: 'The window is 60 days.', current: mine });
const savedAt = new Date(2026, 0, 5, 14, 5).getTime();

/** What was typed outlives the page; the part speaks only where a person has to know. */
const meta = {
  title: 'Draft/Restore',
  component: Draft.Restore,
  decorators: [
    (Part) => (
      <Draft.Root draft={draft} onSend={() => undefined}>
        <Part />
        <Draft.Editor />
      </Draft.Root>
    ),
  ],
} satisfies Meta<typeof Draft.Restore>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The edits of an earlier visit stand in the editor again. */
export const Restored: Story = {
  args: { keeper: createTestKeeper({ status: 'saved', restored: { text: mine, savedAt } }) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/are back\./)).toBeVisible();
    // What is offered comes after the words.
    await userEvent.click(await canvas.findByRole('button', { name: 'Discard' }));
    await expect(canvas.queryByRole('status')).toBeNull();
  },
};

/** Another tab has other words; a person picks. */
export const TwoTabs: Story = {
  args: {
    keeper: createTestKeeper({
      conflict: {
        mine: { text: mine, savedAt },
        other: { text: 'The window is 60 days, from the day of delivery.', savedAt },
      },
    }),
  },
};

/** The storage is full or refuses; typing goes on. */
export const NotSaved: Story = { args: { keeper: createTestKeeper({ status: 'failed' }) } };
