import { createDraft } from '@credence-ui/draft';
import type { DraftOptions } from '@credence-ui/draft';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Draft } from './index.ts';

/** The next step that the review rule asks for. */
const meta = {
  title: 'Draft/Send',
  component: Draft.Send,
} satisfies Meta<typeof Draft.Send>;
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

export const OneClick = over({ mode: 'off' });
export const Review = over();
export const Approve = over({ current: 'The window is 30 days from purchase.' });
export const Closed = over({ mode: 'write', current: `${original} ` });
