import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createDraft } from '@credence-ui/draft';
import { calmProfile } from '../../test/calmProfile.ts';
import { checkConformance } from '../../test/conformance.tsx';
import { Draft } from './index.ts';

const content =
  'Hi Jo,\n\nThe window is **60 days** [1]. We sent it! Ask us first if anything is unclear to you or to the carrier of the goods. It comes in a box that you can use again.\n\nBest,\nAda';
const original = content.replace('**60 days** [1]', '60 days');
const claimed = 'The window is **60 days**';
const claims = [
  {
    span: { start: content.indexOf(claimed), end: content.indexOf(claimed) + claimed.length },
    confidence: 0.1,
    citationIds: ['1'],
  },
];
const citations = [
  { id: '1', source: 'refunds.pdf', anchor: 'none', text: 'Refunds: 30 days.' },
] as const;

describe('Draft.Marks', () => {
  checkConformance(Draft.Marks, {
    displayName: 'Draft.Marks',
    element: 'div',
    props: {},
    wrap: (part) => <Draft.Root draft={createDraft({ id: 'd', original })}>{part}</Draft.Root>,
    attributes: { 'data-phase': 'reading' },
  });
});

async function show(props: Draft.Marks.Props = {}) {
  const draft = createDraft({ id: 'd', original });
  render(
    <StrictMode>
      <Draft.Root draft={draft} onSend={() => undefined}>
        <Draft.Editor />
        <Draft.Marks
          {...{ content, claims, citations }}
          profile={calmProfile}
          onOpenSource={() => undefined}
          defaultOpen
          {...props}
        />
      </Draft.Root>
    </StrictMode>,
  );
  await screen.findByText('Marked in the text: 3');
  const editor = screen.getByRole<HTMLTextAreaElement>('textbox');
  return { draft, editor };
}

const entries = () => within(screen.getByRole('list')).getAllByRole('listitem');

it('lists what is doubtful, what no source holds and what is unlike the writer, each with why', async () => {
  await show();
  expect(entries().map(({ textContent }) => textContent.trim())).toEqual([
    'Verify this The window is 60 days Source 1 does not clearly support this. Verify it before using. refunds.pdf',
    'Number 60 days Not in a cited source',
    'Unlike you ! Exclamation mark: in 0 of 36 cases.',
  ]);
});

it('goes to the words of a mark in the editor', async () => {
  const { editor } = await show();
  await userEvent.click(screen.getByRole('button', { name: /Number 60 days/ }));
  expect(editor).toHaveFocus();
  expect(original.slice(editor.selectionStart, editor.selectionEnd)).toBe('60 days');
});

it('says that a claim whose words were changed is to be checked again', async () => {
  const { draft } = await show();
  act(() => draft.edit(original.replace('60 days', '90 days')));
  expect(await screen.findByText('Its words were changed. Check them again.')).toBeVisible();
  expect(screen.getByRole('button', { name: /The window is 90 days/ })).toBeVisible();
});

it('opens the source of a mark', async () => {
  const [onOpenSource, onSourceOpened] = [vi.fn(), vi.fn()];
  await show({ onOpenSource, onSourceOpened });
  await userEvent.click(screen.getByRole('button', { name: 'refunds.pdf' }));
  expect(onOpenSource).toHaveBeenCalledExactlyOnceWith(citations[0]);
  expect(onSourceOpened).toHaveBeenCalledExactlyOnceWith(citations[0]);
});

it('says in a line why the mark is one that a key moved the caret into, and opens its source by Alt with Enter', async () => {
  const onOpenSource = vi.fn();
  const { editor } = await show({ onOpenSource });
  editor.focus();
  editor.setSelectionRange(8, 8);
  await userEvent.keyboard('{ArrowRight}');
  const line = screen.getByRole('status');
  expect(line).toHaveTextContent(
    'Verify this Source 1 does not clearly support this. Verify it before using. Alt+Enter opens its source.',
  );
  expect(line).toHaveAttribute('aria-live', 'polite');
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  expect(onOpenSource).toHaveBeenCalledExactlyOnceWith(citations[0]);
  expect(editor).toHaveValue(original);
  editor.setSelectionRange(0, 0);
  await userEvent.keyboard('{ArrowRight}');
  expect(line).toBeEmptyDOMElement();
});

it('keeps the text area and what is typed when the first mark comes and the last one goes', async () => {
  const { editor, draft } = await show();
  act(() => draft.edit('Nothing.'));
  expect(await screen.findByRole('textbox')).toBe(editor);
  expect(document.querySelectorAll('[data-credence="draft-mark"]')).toHaveLength(0);
});

it('marks nothing in a text that is on its way', async () => {
  const { draft } = await show();
  act(() => draft.setMode('off'));
  await act(() => draft.send(() => undefined));
  expect(screen.queryByText(/Marked in the text/)).toBe(null);
  expect(document.querySelector('[data-credence="draft-mirror"]')).toBe(null);
});
