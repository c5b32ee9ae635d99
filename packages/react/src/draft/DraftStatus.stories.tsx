import { createDraft } from '@credence-ui/draft';
import type { DraftOptions } from '@credence-ui/draft';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Draft } from './index.ts';

/** Why the next step is closed, in words. */
const meta = {
  title: 'Draft/Status',
  component: Draft.Status,
} satisfies Meta<typeof Draft.Status>;
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

export const Closed = over({ mode: 'write', current: `${original} ` });
