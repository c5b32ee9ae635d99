import { act, render } from '@testing-library/react';
import fc from 'fast-check';
import { startTransition, StrictMode, Suspense, useState } from 'react';
import { expect, it } from 'vitest';
import { Answer } from './index.ts';

/** What React waits for, for ever. */
const never = Object.assign(new Error('waits'), { then: () => undefined });

/** Both Reacts wait for what is thrown; the older one has no `use`. */
function Waiting({ on }: { readonly on: boolean }) {
  if (on) throw never;
  return null;
}

const citations = ['1', '2'].map((id) => ({
  id,
  source: `Guide ${id}`,
  anchor: 'marker' as const,
}));

interface View {
  readonly content: string;
  readonly streaming: boolean;
  readonly waits: boolean;
  readonly ticks: number;
}

function Page({ hand }: { readonly hand: (set: (view: Partial<View>) => void) => void }) {
  const [view, setView] = useState<View>({ content: '', streaming: true, waits: false, ticks: 0 });
  hand((changes) => setView((before) => ({ ...before, ...changes })));
  const { content, streaming, waits, ticks } = view;
  return (
    <Suspense fallback="…">
      <p data-ticks={ticks} />
      <Answer.Text {...{ content, streaming, citations }} />
      <Waiting on={waits} />
    </Suspense>
  );
}

function open() {
  let set: (view: Partial<View>) => void = () => undefined;
  const { container, unmount } = render(
    <StrictMode>
      <Page hand={(given) => (set = given)} />
    </StrictMode>,
  );
  const change = (changes: Partial<View>, how: (run: () => void) => void = (run) => run()) =>
    act(async () => how(() => set(changes)));
  const text = () => container.querySelector('[data-credence="answer-text"]');
  return { change, text, unmount };
}

/** The answer as markup, without what React names anew each time. */
const markup = (element: Element | null) =>
  element?.innerHTML.replace(/_r_\w+_|:r\w+:|«r\w+»/g, '');

const pieces = fc.constantFrom(
  ...['words ', 'and more', ' ', '.', '**', '*', '`', '[1]', ' [2].', '[^n]', '(', '😀'],
  ...[
    '\n\n',
    '\n\n',
    '\n',
    '\n\n# ',
    '\n\n- ',
    '\n- ',
    '\n\n1. ',
    '\n\n> ',
    '\n\n```\n',
    '\n```\n\n',
  ],
  ...[
    '\n\n| a | b |\n|--|--|\n',
    '| c | d |\n',
    '[the ',
    '](https://a.org)',
    '\n\n[^n]: Note.\n\n',
  ],
);
const chunk = fc.array(pieces, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const steps = fc.array(
  fc.tuple(fc.constantFrom('grow', 'transition', 'giveUp', 'hide', 'repeat'), chunk),
  { minLength: 3, maxLength: 12 },
);

type Steps = readonly (readonly ['grow' | 'transition' | 'giveUp' | 'hide' | 'repeat', string])[];

/** Takes the steps; after each, the blocks that no longer grow must be the very nodes that they were. */
async function take(page: ReturnType<typeof open>, given: Steps): Promise<string> {
  let content = '';
  let ticks = 0;
  let closed: readonly Element[] = [];
  for (const [step, more] of given) {
    const longer = content + more;
    if (step === 'grow') await page.change({ content: longer, waits: false });
    if (step === 'transition')
      await page.change({ content: longer, waits: false }, startTransition);
    if (step === 'giveUp') await page.change({ content: longer, waits: true }, startTransition);
    if (step === 'hide') {
      await page.change({ content: longer, waits: true });
      await page.change({ waits: false });
    }
    if (step === 'giveUp' || step === 'repeat')
      await page.change({ content, waits: false, ticks: ++ticks });
    else content = longer;
    const blocks = [...(page.text()?.children ?? [])].filter(
      ({ tagName }) => tagName !== 'SECTION',
    );
    expect(closed.findIndex((block, at) => block !== blocks[at])).toBe(-1);
    closed = blocks.slice(0, -2);
  }
  return content;
}

it('shows in the end what one rendering shows, and keeps its blocks, whatever React renders, hides or throws away', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      const page = open();
      const content = await take(page, given);
      await page.change({ content, streaming: false, waits: false });
      const once = render(<Answer.Text content={content} citations={citations} />);
      const whole = once.container.querySelector('[data-credence="answer-text"]');
      expect(markup(page.text())).toBe(markup(whole));
      once.unmount();
      page.unmount();
    }),
    { numRuns: 250 },
  );
});
