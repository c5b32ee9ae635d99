import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Citation } from '@credence-ui/core/response';
import type { ReactElement } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { checkConformance } from '../../test/conformance.tsx';
import { CredenceProvider } from '../provider/CredenceProvider.tsx';
import { createPopoverStore } from '../internals/popoverStore.ts';
import { AnswerText } from '../answer/AnswerText.tsx';
import { CitationPreview } from './CitationPreview.tsx';
import { CitationEntriesContext, CitationScopeContext } from './CitationScope.ts';

const citations: readonly Citation[] = [
  {
    id: '1',
    source: 'refund_policy_v3.pdf',
    page: 2,
    url: 'https://kb.example.com/refund_policy_v3.pdf',
    text: 'Customers may return goods. The refund window is 30 days from purchase. Goods must be unused.',
    quote: 'The refund window is 30 days',
    anchor: 'marker',
  },
  { id: '2', source: 'faq.md', anchor: 'marker' },
];

function inScope(part: ReactElement): ReactElement {
  const popover = createPopoverStore();
  popover.open({ key: 'citation:1', anchor: document.body, pinned: true });
  const [citation] = citations;
  if (!citation) return part;
  const entries = new Map([['1', { citation, number: 1, cited: true }]]);
  const scope = {
    popover,
    previewId: 'p',
    onOpenSource: undefined,
    onSourceOpened: undefined,
  };
  return (
    <CitationScopeContext.Provider value={scope}>
      <CitationEntriesContext.Provider value={entries}>{part}</CitationEntriesContext.Provider>
    </CitationScopeContext.Provider>
  );
}

checkConformance(CitationPreview, {
  displayName: 'Citation.Preview',
  element: 'div',
  wrap: inScope,
  attributes: { 'data-citation-preview': '1', 'data-pinned': '' },
});

function answer(props: Partial<AnswerText.Props> = {}, onEvent = vi.fn()) {
  render(
    <CredenceProvider onEvent={onEvent}>
      <AnswerText content="One [1]. Two [2]." citations={citations} {...props} />
      <button>Elsewhere</button>
    </CredenceProvider>,
  );
  return onEvent;
}

const marker = (name: RegExp): HTMLElement => screen.getByRole('doc-biblioref', { name });

afterEach(() => vi.useRealTimers());

it('shows file, page, host and the passage with the cited words marked', async () => {
  answer();
  await userEvent.click(marker(/Source 1/));
  const preview = screen.getByRole('dialog', { name: /Source 1: refund_policy_v3\.pdf/ });
  expect(preview).toHaveTextContent('refund_policy_v3.pdf, page 2');
  expect(preview).toHaveTextContent('kb.example.com');
  expect(preview).toHaveTextContent('Source 1 of 2');
  expect(preview.querySelector('mark')).toHaveTextContent(/^The refund window is 30 days$/);
  expect(screen.getByRole('link', { name: 'Open page 2' })).toHaveAttribute(
    'href',
    'https://kb.example.com/refund_policy_v3.pdf#page=2',
  );
});

it('fills the markers of the open citation only', async () => {
  answer();
  await userEvent.click(marker(/Source 1/));
  expect(marker(/Source 1/)).toHaveAttribute('data-open');
  expect(marker(/Source 1/)).toHaveAttribute('aria-expanded', 'true');
  expect(marker(/Source 2/)).not.toHaveAttribute('data-open');
});

it('is one card for all markers', async () => {
  answer();
  await userEvent.click(marker(/Source 1/));
  await userEvent.click(marker(/Source 2/));
  expect(screen.getAllByRole('dialog')).toHaveLength(1);
  expect(screen.getByRole('dialog')).toHaveTextContent('No passage was given.');
});

it('closes on a second press of the marker, and on a press elsewhere', async () => {
  answer();
  await userEvent.click(marker(/Source 1/));
  await userEvent.click(marker(/Source 1/));
  expect(screen.queryByRole('dialog')).toBe(null);
  await userEvent.click(marker(/Source 1/));
  await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }));
  expect(screen.queryByRole('dialog')).toBe(null);
});

it('takes focus when opened from the keyboard and gives it back on Escape', async () => {
  answer();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('dialog')).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'Open page 2' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(marker(/Source 1/)).toHaveFocus();
});

it('lets Tab go on to what follows the marker', async () => {
  answer();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.tab();
  expect(screen.queryByRole('dialog')).toBe(null);
  expect(marker(/Source 2/)).toHaveFocus();
});

it('opens under the pointer after a moment, stays while the pointer is in it, and closes after it left', () => {
  vi.useFakeTimers();
  answer();
  const hover = (node: Element): void => {
    fireEvent.pointerOver(node, { pointerType: 'mouse' });
    act(() => void vi.advanceTimersByTime(1000));
  };
  hover(marker(/Source 1/));
  const preview = screen.getByRole('dialog');
  fireEvent.pointerOver(screen.getByText(/Two/), { pointerType: 'mouse' });
  hover(preview);
  expect(preview).toBeInTheDocument();
  hover(screen.getByText(/Two/));
  expect(screen.queryByRole('dialog')).toBe(null);
});

it('records a source as opened when it is pinned, not when the pointer passes', () => {
  vi.useFakeTimers();
  const onSourceOpened = vi.fn();
  const onEvent = answer({ onSourceOpened });
  fireEvent.pointerOver(marker(/Source 1/), { pointerType: 'mouse' });
  act(() => void vi.advanceTimersByTime(1000));
  expect(onEvent).not.toHaveBeenCalled();
  fireEvent.click(marker(/Source 1/), { detail: 1 });
  expect(onEvent).toHaveBeenCalledWith(
    expect.objectContaining({ type: 'source.opened', citationId: '1' }),
  );
  expect(onSourceOpened).toHaveBeenCalledWith(citations[0]);
});

it('opens the source in the viewer of the product and records it once', async () => {
  const onOpenSource = vi.fn();
  const onEvent = answer({ onOpenSource });
  await userEvent.click(marker(/Source 1/));
  await userEvent.click(screen.getByRole('button', { name: 'Open page 2' }));
  expect(onOpenSource).toHaveBeenCalledExactlyOnceWith(citations[0]);
  expect(onEvent).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('dialog')).toBe(null);
  expect(marker(/Source 1/)).toHaveFocus();
});

it('leaves a press with a modifier key to the browser', () => {
  answer();
  fireEvent.click(marker(/Source 1/), { ctrlKey: true });
  expect(screen.queryByRole('dialog')).toBe(null);
});

it('stays open while the answer goes on', async () => {
  const view = (content: string) => (
    <AnswerText content={content} citations={citations} streaming />
  );
  const { rerender } = render(view('One [1]. Two'));
  await userEvent.click(marker(/Source 1/));
  rerender(view('One [1]. Two and\n\nthree'));
  expect(screen.getByRole('dialog')).toBeInTheDocument();
});

it('shows what the product puts into it', async () => {
  answer({ children: <CitationPreview>{({ number }) => `My source ${number}`}</CitationPreview> });
  await userEvent.click(marker(/Source 2/));
  expect(screen.getByRole('dialog')).toHaveTextContent(/^My source 2$/);
});

it('leaves no listener or timer behind', async () => {
  const added = vi.spyOn(document, 'addEventListener');
  const removed = vi.spyOn(document, 'removeEventListener');
  const ours = (calls: readonly unknown[][]): number =>
    calls.filter(([type]) => type === 'keydown' || type === 'pointerdown').length;
  const before = ours(added.mock.calls) - ours(removed.mock.calls);
  const { unmount } = render(<AnswerText content="One [1]." citations={citations} />);
  fireEvent.click(marker(/Source 1/));
  expect(ours(added.mock.calls) - ours(removed.mock.calls)).toBeGreaterThan(before);
  unmount();
  expect(ours(added.mock.calls) - ours(removed.mock.calls)).toBe(before);
  vi.restoreAllMocks();
});
