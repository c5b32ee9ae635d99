import { createDraft } from '@credence-ui/draft';
import type { DraftOptions } from '@credence-ui/draft';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Draft } from './index.ts';

/** What a person changed, word by word. */
const meta = {
  title: 'Draft/Changes',
  component: Draft.Changes,
} satisfies Meta<typeof Draft.Changes>;
export default meta;
type Story = StoryObj<typeof meta>;

const original = 'The window is 60 days from purchase.';

const over = (options: Partial<DraftOptions> = {}): Story => {
  const draft = createDraft({ id: 'story', original, ...options });
  return {
    decorators: [
      (Part) => (
        <Draft.Root draft={draft} onSend={() => undefined}>
          <Part />
        </Draft.Root>
      ),
    ],
  };
};

export const Untouched = over();
export const Edited = over({ current: 'The window is 30 days from purchase.' });

/** Each change can be taken back by itself, and brought back. */
export const TakenBack: Story = {
  ...over({ current: 'The window is 30 days from delivery. Kind regards' }),
  play: async ({ canvas }) => {
    const [first] = await canvas.findAllByRole('button', { name: /^Take back/ });
    if (first) await userEvent.click(first);
    await expect(
      canvas.getByRole('button', { name: 'Bring back: “30” instead of “60”' }),
    ).toHaveFocus();
  },
};
