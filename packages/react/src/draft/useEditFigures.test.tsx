import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDraft } from '@credence-ui/draft';
import type { Draft } from '@credence-ui/draft';
import { useEditFigures } from './index.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Figures({ draft }: { readonly draft: Draft }) {
  const { statistics, isCounting } = useEditFigures(draft);
  return <output>{`${statistics.wordsInserted} words${isCounting ? ', counting' : ''}`}</output>;
}

const textOf = (length: number) => 'word '.repeat(length / 5);

/** Shows the figures of a text of so many characters. */
function show(length: number) {
  const original = textOf(length);
  const draft = createDraft({ id: `a${length}`, original });
  const page = render(<Figures draft={draft} />);
  const type = (words: string) => act(() => draft.edit(`${original}${words}`));
  return { ...page, draft, type };
}

const said = () => screen.getByRole('status').textContent;

it('counts a short text at each key', () => {
  const { type } = show(1_000);
  expect(said()).toBe('0 words');
  type('more');
  expect(said()).toBe('1 words');
  type('more and more');
  expect(said()).toBe('3 words');
});

it('keeps the last figures of a long text and says that it counts, until nobody types', () => {
  const { type } = show(100_000);
  type('more');
  expect(said()).toBe('0 words, counting');
  act(() => void vi.advanceTimersByTime(100));
  type('more and more');
  act(() => void vi.advanceTimersByTime(149));
  expect(said()).toBe('0 words, counting');
  act(() => void vi.advanceTimersByTime(1));
  expect(said()).toBe('3 words');
});

it('counts a long text no more once it is left', () => {
  const { type, draft, unmount } = show(100_000);
  type('more');
  unmount();
  expect(vi.getTimerCount()).toBe(0);
  draft.edit('Other words.');
  expect(vi.getTimerCount()).toBe(0);
});

it('has the figures of a long text at once where they are recorded', () => {
  const { draft, type } = show(100_000);
  type('more');
  expect(said()).toBe('0 words, counting');
  draft.review();
  draft.approve();
  expect(draft.getSnapshot().statistics.wordsInserted).toBe(1);
});

it('counts another draft at once', () => {
  const { type, rerender } = show(100_000);
  type('more');
  const original = textOf(100_000);
  rerender(<Figures draft={createDraft({ id: 'b', original, current: `${original}a b` })} />);
  expect(said()).toBe('2 words');
});
