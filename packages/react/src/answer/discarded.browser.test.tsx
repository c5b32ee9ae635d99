import { act, cleanup, render } from '@testing-library/react';
import { startTransition, Suspense, use, useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { Answer } from './index.ts';

afterEach(cleanup);

const never = new Promise<never>(() => undefined);
const text = '# Refunds\n\nThe window is 30 days.\n\n- One\n- Two\n\n';

function Waiting({ on }: { on: boolean }) {
  if (on) use(never);
  return null;
}

/** An answer whose longer text is rendered and given up, since something beside it waits for ever. */
function Page({ hand }: { hand: (acts: Acts) => void }) {
  const [content, setContent] = useState(text);
  const [waits, setWaits] = useState(false);
  const [ticks, setTicks] = useState(0);
  hand({
    giveUp: (longer) =>
      startTransition(() => {
        setContent(longer);
        setWaits(true);
      }),
    tick: () => setTicks((before) => before + 1),
    grow: (longer) => {
      setWaits(false);
      setContent(longer);
    },
  });
  return (
    <Suspense fallback="…">
      <p data-ticks={ticks} />
      <Answer.Text content={content} streaming />
      <Waiting on={waits} />
    </Suspense>
  );
}

interface Acts {
  readonly giveUp: (longer: string) => void;
  readonly tick: () => void;
  readonly grow: (longer: string) => void;
}

function show() {
  let acts: Acts | null = null;
  const { container } = render(<Page hand={(given) => (acts = given)} />);
  const blocks = () => [
    ...container.querySelectorAll('h1,ul,li,[data-credence="answer-text"] > p'),
  ];
  const run = (name: keyof Acts, longer = '') => act(async () => acts?.[name](longer));
  return { blocks, run, container };
}

it('keeps the blocks of the page when React throws a longer rendering away', async () => {
  const { blocks, run } = show();
  const before = blocks();
  expect(before.length).toBeGreaterThan(3);
  for (const more of ['Next', 'Next paragraph.\n\n', 'Next paragraph.\n\n1. a\n2. b\n']) {
    await run('giveUp', text + more);
    await run('tick');
    expect(blocks()).toEqual(before);
    expect(blocks().every((block, at) => block === before[at])).toBe(true);
  }
});

it('goes on with another text than the one that was thrown away, and ends as that', async () => {
  const { blocks, run, container } = show();
  const before = blocks();
  await run('giveUp', `${text}Given up **for good**.\n\n> quoted\n\n`);
  await run('grow', `${text}Kept.`);
  await run('grow', `${text}Kept. And more.`);
  expect(
    blocks()
      .slice(0, before.length)
      .every((block, at) => block === before[at]),
  ).toBe(true);
  expect(container.textContent).toBe('RefundsThe window is 30 days.OneTwoKept. And more.');
});
