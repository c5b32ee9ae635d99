import { createDraft } from '@credence-ui/draft';
import type { DraftOptions } from '@credence-ui/draft';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Draft } from './index.ts';

/** Back to the original, and forth again. */
const meta = {
  title: 'Draft/Revert',
  component: Draft.Revert,
} satisfies Meta<typeof Draft.Revert>;
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

export const Closed = over();
export const Open = over({ current: 'The window is 30 days from purchase.' });
