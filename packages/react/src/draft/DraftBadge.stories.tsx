import { createDraft } from '@credence-ui/draft';
import type { DraftOptions } from '@credence-ui/draft';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Draft } from './index.ts';

/** Says that a machine wrote the draft, and how often a person changed it. */
const meta = {
  title: 'Draft/Badge',
  component: Draft.Badge,
} satisfies Meta<typeof Draft.Badge>;
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
