import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { createDraft } from '@credence-ui/draft';
import type { Draft as Store } from '@credence-ui/draft';
import { Draft, useDraftValue } from './index.ts';

const original = 'The window is 60 days.';
const long = `${original}\n`.repeat(500);
const make = (text: string, id = 'a1') =>
  createDraft({ id, original: text, current: `${text} Yes.` });

const onRender = vi.fn();
beforeEach(() => void onRender.mockClear());

function Parts({ draft }: { readonly draft: Store }) {
  return (
    <Profiler id="draft" onRender={onRender}>
      <form>
        <Draft.Root draft={draft}>
          <Draft.Badge />
          <Draft.Editor />
          <Draft.Changes />
          <Draft.Checklist />
          <Draft.Status />
          <Draft.Revert />
          <Draft.Send />
          <Phase />
        </Draft.Root>
        <button type="reset">Empty the form</button>
      </form>
    </Profiler>
  );
}

function Phase() {
  return <output>{useDraftValue(({ snapshot, step }) => `${snapshot.phase} ${step.name}`)}</output>;
}

function show(draft: Store) {
  const page = render(<Parts draft={draft} />);
  return { ...page, editor: screen.getByRole<HTMLTextAreaElement>('textbox') };
}

it('renders nothing for a key in a long text, and what was made of it once typing pauses', async () => {
  const draft = make(long);
  const { editor } = show(draft);
  const type = (words: string) =>
    fireEvent.change(editor, { target: { value: `${long} Yes. ${words}` } });
  type('x');
  onRender.mockClear();
  type('xy');
  type('xyz');
  expect(onRender).not.toHaveBeenCalled();
  expect(draft.getSnapshot().current).toBe(`${long} Yes. xyz`);
  await vi.waitFor(() =>
    expect(screen.getByRole('group', { name: 'Changes to the draft' })).toHaveTextContent('xyz'),
  );
});

it('takes a newer answer into what was typed last, also in a long text that is compared later', () => {
  const draft = make(long);
  const newer = long.replace('60 days', '30 days');
  render(
    <Draft.Root draft={draft}>
      <Draft.Newer text={newer} />
      <Draft.Editor />
    </Draft.Root>,
  );
  const value = `${long} Yes. And this.`;
  fireEvent.change(screen.getByRole('textbox'), { target: { value } });
  fireEvent.click(screen.getByRole('button', { name: 'Take in what fits' }));
  expect(screen.getByRole('textbox')).toHaveValue(`${newer} Yes. And this.`);
});

it('follows what a part of one’s own reads of it', async () => {
  const draft = make(original);
  const { editor } = show(draft);
  act(() => void draft.approve());
  expect(screen.getByText('approved send')).toBeVisible();
  await userEvent.type(editor, '!');
  expect(screen.getByText('reviewing approve')).toBeVisible();
});

it('shows what comes from elsewhere, and leaves the caret alone where the text is the same', async () => {
  const draft = make(original);
  const { editor } = show(draft);
  act(() => draft.rebase('Another answer.', 'Mine.'));
  expect(editor).toHaveValue('Mine.');
  editor.setSelectionRange(2, 2);
  act(() => void draft.approve());
  expect(editor.selectionStart).toBe(2);
  await userEvent.type(editor, 'X', { initialSelectionStart: 2, initialSelectionEnd: 2 });
  expect(editor).toHaveValue('MiXne.');
  expect(editor.selectionStart).toBe(3);
});

it('does not put a text in again whose line ends the browser writes otherwise', () => {
  const draft = make('One\r\nTwo');
  const { editor } = show(draft);
  editor.setSelectionRange(2, 2);
  act(() => void draft.approve());
  expect(editor.selectionStart).toBe(2);
  expect(draft.getSnapshot().current).toBe('One\r\nTwo Yes.');
});

it('shows the text of another draft in the same place', () => {
  const { editor, rerender } = show(make(original));
  const other = make('Another answer.', 'a2');
  rerender(<Parts draft={other} />);
  expect(editor).toHaveValue('Another answer. Yes.');
  act(() => other.revert());
  expect(editor).toHaveValue('Another answer.');
});

it('takes a key back that the caller prevented', async () => {
  const draft = make(original);
  const onChange = (event: React.ChangeEvent<HTMLTextAreaElement>) => {
    if (event.target.value.includes('?')) event.preventDefault();
  };
  render(
    <Draft.Root draft={draft}>
      <Draft.Editor onChange={onChange} />
    </Draft.Root>,
  );
  await userEvent.type(screen.getByRole('textbox'), ' a?b');
  expect(screen.getByRole('textbox')).toHaveValue(`${original} Yes. ab`);
  expect(draft.getSnapshot().current).toBe(`${original} Yes. ab`);
});

it('keeps what was typed when its form is reset', async () => {
  const draft = make(original);
  const { editor } = show(draft);
  await userEvent.type(editor, ' And more.');
  await userEvent.click(screen.getByRole('button', { name: 'Empty the form' }));
  expect(editor).toHaveValue(`${original} Yes. And more.`);
  expect(draft.getSnapshot().current).toBe(`${original} Yes. And more.`);
});

it('lets go of the draft with the page', () => {
  const draft = make(original);
  const end = vi.fn();
  vi.spyOn(draft, 'subscribe').mockImplementation(() => end);
  const { unmount } = show(draft);
  const followed = vi.mocked(draft.subscribe).mock.calls.length;
  unmount();
  expect(end).toHaveBeenCalledTimes(followed);
});
