import { act, cleanup, render, screen } from '@testing-library/react';
import { EditorView } from '@codemirror/view';
import type { Claim } from '@credence-ui/core/response';
import { createDraft } from '@credence-ui/draft';
import { cdp, userEvent } from 'vitest/browser';
import { afterEach, expect, it, vi } from 'vitest';
import { Draft } from '../draft/index.ts';
import { DraftCodeMirror } from './index.ts';
import '../styles.css';

afterEach(cleanup);

const letter = 'Hi Amara,\n\nThe window is 60 days. It comes in a box.\n\nBest,\nAda';
const claim = (words: string): Claim => ({
  span: { start: letter.indexOf(words), end: letter.indexOf(words) + words.length },
  confidence: 0.1,
  citationIds: ['1'],
});
const citations = [
  { id: '1', source: 'policy.pdf', text: 'It is 60 days.', anchor: 'marker' },
] as const;

function show(text = letter, claims: readonly Claim[] = [claim('60 days')]) {
  const draft = createDraft({ id: 'd', original: text });
  const onOpenSource = vi.fn();
  render(
    <Draft.Root draft={draft} onSend={() => new Promise<void>(() => undefined)}>
      <DraftCodeMirror />
      <Draft.Marks claims={claims} citations={citations} onOpenSource={onOpenSource} />
      <Draft.Revert />
      <Draft.Send />
    </Draft.Root>,
  );
  return { draft, onOpenSource, current: () => draft.getSnapshot().current };
}

const box = (): HTMLElement => screen.getByRole('textbox');

function view(): EditorView {
  const found = EditorView.findFromDOM(box());
  if (!found) throw new Error('There is no editor.');
  return found;
}

const held = (): string => view().state.doc.toString();
const caret = (): number => view().state.selection.main.head;

function put(place: number): void {
  view().focus();
  view().dispatch({ selection: { anchor: place } });
}

const marked = () =>
  [...document.querySelectorAll('[data-credence="draft-mark"]')].map((mark) => mark.textContent);

it('takes what is typed into the draft, undoes and redoes it, with each mark on its words', async () => {
  const { current } = show();
  await vi.waitFor(() => expect(marked()).toEqual(['60 days']));
  put(0);
  await userEvent.keyboard('Oh,{Enter}');
  expect(current()).toBe(`Oh,\n${letter}`);
  expect(marked()).toEqual(['60 days']);
  await userEvent.keyboard('{Control>}zz{/Control}');
  expect(current()).toBe(letter);
  await userEvent.keyboard('{Control>}yy{/Control}');
  expect(current()).toBe(`Oh,\n${letter}`);
  expect(marked()).toEqual(['60 days']);
});

it('takes a change from elsewhere in around the caret, as one step of undo', async () => {
  const { draft, current } = show();
  const place = letter.indexOf(' days') - 2;
  put(place);
  await userEvent.keyboard('1');
  const typed = current();
  const merged = typed.replace('Hi Amara', 'Dear Amara').replace('a box', 'a bag');
  act(() => draft.rebase(letter.replace('a box', 'a bag'), merged));
  expect(held()).toBe(merged);
  expect(caret()).toBe(place + 1 + 'Dear'.length - 'Hi'.length);
  await userEvent.keyboard('2');
  expect(current()).toBe(merged.replace('160', '1260'));
  await userEvent.keyboard('{Control>}zz{/Control}');
  expect(current()).toBe(typed);
});

it('reverts and restores with the buttons of the draft', async () => {
  const { current } = show();
  put(0);
  await userEvent.keyboard('Oh ');
  await userEvent.click(screen.getByRole('button', { name: 'Revert' }));
  expect(held()).toBe(letter);
  await userEvent.click(screen.getByRole('button', { name: 'Restore my edits' }));
  expect(held()).toBe(`Oh ${letter}`);
  expect(current()).toBe(`Oh ${letter}`);
});

it('leaves a composition alone while marks are drawn and the text around it changes', async () => {
  const { draft, current } = show();
  await vi.waitFor(() => expect(marked()).toEqual(['60 days']));
  put(0);
  const at = { selectionStart: 1, selectionEnd: 1 };
  await cdp().send('Input.imeSetComposition', { text: 'に', ...at });
  await cdp().send('Input.imeSetComposition', { text: 'にほ', ...at, selectionEnd: 2 });
  await vi.waitFor(() => expect(current()).toBe(`にほ${letter}`));
  act(() => draft.rebase(letter.replace('Ada', 'Eve'), current().replace('Ada', 'Eve')));
  expect(view().composing).toBe(true);
  await cdp().send('Input.insertText', { text: '日本' });
  await vi.waitFor(() => expect(current()).toBe(`日本${letter.replace('Ada', 'Eve')}`));
  expect(held()).toBe(current());
  await vi.waitFor(() => expect(marked()).toEqual(['60 days']));
});

it('says why the mark at the caret is one, aloud, and opens its source', async () => {
  const { onOpenSource } = show();
  await vi.waitFor(() => expect(marked()).toEqual(['60 days']));
  put(letter.indexOf('60 days') - 1);
  await userEvent.keyboard('{ArrowRight}');
  const line = await screen.findByText(/Alt\+Enter opens its source/);
  expect(line).toHaveAttribute('aria-live', 'polite');
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  expect(onOpenSource).toHaveBeenCalledExactlyOnceWith(citations[0]);
  expect(held()).toBe(letter);
});

it('says what the pointer is over without saying it aloud', async () => {
  show();
  await vi.waitFor(() => expect(marked()).toEqual(['60 days']));
  const mark = document.querySelector('[data-credence="draft-mark"]');
  if (!mark) throw new Error('Nothing is marked.');
  await userEvent.hover(mark);
  const line = await screen.findByText(/Alt\+Enter opens its source/);
  expect(line).toHaveAttribute('aria-live', 'off');
});

it('selects the words of a mark from the list', async () => {
  show();
  await userEvent.click(await screen.findByText('Marked in the text: 1'));
  await userEvent.click(screen.getByRole('button', { name: /60 days/ }));
  expect(box()).toHaveFocus();
  const { from, to } = view().state.selection.main;
  expect(held().slice(from, to)).toBe('60 days');
});

it('takes nothing more once the text is on its way', async () => {
  const { draft, current } = show();
  put(0);
  await userEvent.keyboard('Oh ');
  act(() => void draft.approve());
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(box()).toHaveAttribute('aria-readonly', 'true');
  put(0);
  await userEvent.keyboard('No{Control>}z{/Control}');
  expect(held()).toBe(`Oh ${letter}`);
  expect(current()).toBe(`Oh ${letter}`);
});

it.each([
  ['a text that is a megabyte', 'A line of words.\n'.repeat(62_000)],
  ['line breaks of other systems', 'One.\r\nTwo.\rThree.'],
  ['nothing', ''],
])('holds %s as the draft has it', (_, text) => {
  const { current } = show(text, []);
  expect(held()).toBe(text);
  expect(current()).toBe(text);
});

it('takes what is pasted as plain text with the line breaks of a text area', () => {
  const { current } = show('', []);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', 'One.\r\nTwo.');
  clipboardData.setData('text/html', '<b>One.</b><p>Two.</p>');
  view().focus();
  act(
    () =>
      void box().dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      ),
  );
  expect(current()).toBe('One.\nTwo.');
});

it('gives each line the direction of its words, wraps it, and is left by Tab', async () => {
  show(`Hello.\nمرحبا\n${'word '.repeat(400)}`, []);
  const lines = [...document.querySelectorAll('.cm-line')];
  expect(lines.slice(0, 2).map((line) => getComputedStyle(line).direction)).toEqual(['ltr', 'rtl']);
  expect(box().scrollWidth).toBeLessThanOrEqual(box().clientWidth);
  put(0);
  await userEvent.keyboard('{Tab}');
  expect(box()).not.toHaveFocus();
});
