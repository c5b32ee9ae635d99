import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import type { Citation } from '@credence-ui/core/response';
import { Answer } from './index.ts';

const content = `You can return unused items **within 30 days** of purchase [1], and *opened software* within 14 [2].

1. Pack the item, see [how to pack](https://kb.example.com/packing)
2. Print the label

| Way | Days |
|---|--:|
| Card | 5 |
| Voucher | 1 |

Refunds reach the original card in 5 to 7 working days [1].`;

const citations: readonly Citation[] = [
  { id: '1', source: 'refund_policy_v3.pdf', page: 2, anchor: 'marker' },
  { id: '2', source: 'software.md', anchor: 'marker' },
];

/** Streams the text at a speed of your choice. */
function StreamedAnswer({ charactersPerSecond }: { readonly charactersPerSecond: number }) {
  const [shown, setShown] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setShown((count) => Math.min(content.length, count + charactersPerSecond / 20));
    }, 50);
    return () => clearInterval(timer);
  }, [charactersPerSecond]);
  const length = Math.floor(shown);
  return (
    <Answer.Text
      content={content.slice(0, length)}
      citations={citations}
      streaming={length < content.length}
    />
  );
}

const meta = {
  title: 'Answer/Streaming',
  component: StreamedAnswer,
  args: { charactersPerSecond: 240 },
  argTypes: { charactersPerSecond: { control: { type: 'range', min: 20, max: 2000, step: 20 } } },
} satisfies Meta<typeof StreamedAnswer>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Watch it grow: nothing flashes and nothing above the last block moves. */
export const Live: Story = {};

/** At full speed, until it is whole. */
export const ToTheEnd: Story = {
  args: { charactersPerSecond: 2000 },
  play: async ({ canvasElement }) => {
    const answer = canvasElement.querySelector('[data-credence="answer-text"]');
    await waitFor(() => expect(answer).toHaveAttribute('aria-busy', 'false'), { timeout: 10_000 });
    await expect(canvasElement.querySelectorAll('[data-citation]')).toHaveLength(3);
    await expect(canvasElement.querySelector('[data-block-open]')).toBe(null);
  },
};
