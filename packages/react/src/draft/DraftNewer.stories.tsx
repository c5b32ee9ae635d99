import { createDraft } from '@credence-ui/draft';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Draft } from './index.ts';

const draft = createDraft({
  id: 'newer',
  original: 'The window is 60 days.',
  current: 'The window is 60 days. Kind regards',
});

/** The answer changed while somebody was editing: their text stays, the newer one is offered. */
const meta = {
  title: 'Draft/Newer',
  component: Draft.Newer,
  args: { text: 'The window is 30 days.' },
  decorators: [
    (Part) => (
      <Draft.Root draft={draft} onSend={() => undefined}>
        <Part />
        <Draft.Editor />
      </Draft.Root>
    ),
  ],
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
