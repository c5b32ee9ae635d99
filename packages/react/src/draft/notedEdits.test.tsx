import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { CredenceEvent } from '@credence-ui/core/event';
import { createDraft } from '@credence-ui/draft';
import { createTestKeeper } from '../../test/createTestKeeper.ts';
import { CredenceProvider } from '../provider/index.ts';
import { Draft } from './index.ts';

const original = 'The window is 60 days.';

function show() {
  const draft = createDraft({ id: 'a1', original });
  const events: CredenceEvent[] = [];
  const mine = { text: `${original} Mine.`, savedAt: null };
  const other = { text: `${original} Theirs.`, savedAt: 1 };
  const keeper = createTestKeeper({ conflict: { mine, other } }, (pick) => {
    if (pick === 'other') draft.edit(other.text);
    if (pick === 'both') draft.edit(`${mine.text}\n\n${other.text}`);
  });
  render(
    <CredenceProvider drafts={keeper} onEvent={(event) => void events.push(event)}>
      <Draft.Root draft={draft}>
        <Draft.Restore />
        <Draft.Editor />
        <Draft.Revert />
        <Draft.Send />
      </Draft.Root>
    </CredenceProvider>,
  );
  draft.review();
  return { draft, types: () => events.map(({ type }) => type) };
}

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const editor = () => screen.getByRole('textbox');

it('records edits once that are taken back and brought back', async () => {
  const { draft, types } = show();
  await userEvent.type(editor(), ' Ann');
  await click('Revert');
  await userEvent.click(editor());
  await userEvent.tab();
  await click('Restore my edits');
  await userEvent.click(editor());
  await userEvent.tab();
  expect(draft.getSnapshot().current).toBe(`${original} Ann`);
  expect(types()).toEqual(['draft.edited', 'draft.reverted']);
});

it.each([
  ['Use the other', []],
  ['Keep both', ['draft.edited']],
])('records what "%s" puts in where that is a new text', async (name, recorded) => {
  const { types } = show();
  await click(name);
  await userEvent.click(editor());
  await userEvent.tab();
  expect(types()).toEqual(recorded);
});
