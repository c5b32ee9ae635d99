import { expect, it, vi } from 'vitest';
import { createDraft } from './createDraft.ts';
import type { Draft } from './draft.ts';

const failing = () => Promise.reject(new Error('no line'));

it('sends a high-confidence draft in one click', async () => {
  const draft = createDraft({ id: 'd', original: 'Yes.', mode: 'off' });
  const sent: string[] = [];
  expect(await draft.send((text) => void sent.push(text))).toBe(true);
  expect(sent).toEqual(['Yes.']);
  expect(draft.getSnapshot()).toMatchObject({ phase: 'sent', sentText: 'Yes.' });
});

it.each([
  [{}, 'createDraft has no text in "original". Give it a string.'],
  [{ id: 'd', original: null }, 'createDraft has no text in "original". Give it a string.'],
  [
    { id: 'd', original: 'Yes.', current: 7 },
    'createDraft has no text in "current". Give it a string.',
  ],
  [
    { id: 'd', original: 'Yes.', mode: 'nope' },
    'createDraft has the mode "nope". Use off, confirm, sources, write.',
  ],
])('says of %j what is missing', (options, message) => {
  // What a page without types may hand over.
  expect(() => createDraft(options as Parameters<typeof createDraft>[0])).toThrow(
    `Credence: ${message}`,
  );
});

it('takes a draft without words', () => {
  expect(createDraft({ id: 'd', original: '' }).getSnapshot().sendBlockers).toContain('empty');
});

it('asks for a look and a confirmation in mode confirm', async () => {
  const draft = createDraft({ id: 'd', original: 'Yes.' });
  expect(draft.approve()).toBe(false);
  expect(draft.getSnapshot().approveBlockers).toEqual(['notReviewed']);
  draft.review();
  expect(await draft.send(() => undefined)).toBe(false);
  expect(draft.approve()).toBe(true);
  expect(await draft.send(() => undefined)).toBe(true);
});

it('asks for an edit in mode write, and more spaces are none', () => {
  const draft = createDraft({ id: 'd', original: 'Yes.', mode: 'write' });
  draft.edit('Yes.  ');
  expect(draft.getSnapshot().approveBlockers).toEqual(['notEdited']);
  draft.edit('Yes, until March.');
  expect(draft.approve()).toBe(true);
});

it.each([
  ['Yes, until  March. Thanks', true],
  [' Yes, until March.\nThanks ', true],
  ['Yes, until March. Thanks\n-- \nAda', true],
  ['Yes, until March.Thanks', false],
  ['Yes, until Marc. Thanks', false],
  ['Yes, until until March. Thanks', false],
  ['until March. Thanks', false],
  ['Yes, until March.', false],
])('in mode write, %j has no word of its own: %s', (text, blocked) => {
  const draft = createDraft({ id: 'd', original: 'Yes, until March. Thanks', mode: 'write' });
  draft.edit(text);
  expect(draft.getSnapshot().approveBlockers.includes('notEdited')).toBe(blocked);
});

it('asks for every source in mode sources', () => {
  const draft = createDraft({ id: 'd', original: 'Yes.', mode: 'sources' });
  draft.requireSources(['1', '2']);
  draft.review();
  draft.openSource('1');
  expect(draft.getSnapshot().approveBlockers).toEqual(['sourcesUnopened']);
  draft.openSource('2');
  expect(draft.approve()).toBe(true);
});

it('revokes the approval at an edit', () => {
  const draft = approved('Yes.');
  draft.edit('No.');
  expect(draft.getSnapshot()).toMatchObject({ phase: 'reviewing', approvedText: null });
  expect(draft.getSnapshot().sendBlockers).toEqual(['notApproved']);
});

it('goes on from a newer answer with what a person makes of it, and asks for a new approval', () => {
  const draft = approved('Yes.');
  draft.rebase('Yes, until May.', 'Yes, until May. Kim');
  expect(draft.getSnapshot()).toMatchObject({
    original: 'Yes, until May.',
    current: 'Yes, until May. Kim',
    phase: 'reviewing',
    approvedText: null,
  });
  draft.revert();
  expect(draft.getSnapshot().current).toBe('Yes, until May.');
});

it('sends once at a double click', async () => {
  const draft = approved('Yes.');
  let count = 0;
  const send = () => draft.send(async () => void (count += 1));
  expect(await Promise.all([send(), send()])).toEqual([true, false]);
  expect(count).toBe(1);
});

it('keeps the text and the approval when sending fails, and sends it at the next try', async () => {
  const draft = approved('Yes.');
  expect(await draft.send(failing)).toBe(false);
  expect(draft.getSnapshot()).toMatchObject({
    phase: 'failed',
    error: 'no line',
    current: 'Yes.',
  });
  expect(await draft.send(() => undefined)).toBe(true);
});

it('keeps what is typed while sending, and asks for a new approval when that send failed', async () => {
  const draft = approved('Yes.');
  const sending = draft.send(failing);
  draft.edit('Yes, but');
  await sending;
  expect(draft.getSnapshot().current).toBe('Yes, but');
  expect(draft.getSnapshot().sendBlockers).toEqual(['notApproved']);
});

it('keeps a snapshot until something changes', () => {
  const draft = createDraft({ id: 'd', original: 'Yes.' });
  const before = draft.getSnapshot();
  draft.edit('Yes.');
  expect(draft.getSnapshot()).toBe(before);
  draft.review();
  expect(draft.getSnapshot()).not.toBe(before);
});

it('asks for a new approval when the rule changed while a send failed', async () => {
  const draft = createDraft({ id: 'd', original: 'Yes.', mode: 'off' });
  const sending = draft.send(failing);
  draft.setMode('confirm');
  await sending;
  expect(draft.getSnapshot()).toMatchObject({ phase: 'failed', sendBlockers: ['notApproved'] });
});

it('takes the restored edits of an earlier visit for a review in progress', () => {
  const draft = createDraft({ id: 'd', original: 'Yes.', current: 'Yes, until March.' });
  expect(draft.getSnapshot()).toMatchObject({ phase: 'reviewing', current: 'Yes, until March.' });
});

it('gives a snapshot that can be stored as JSON, statistics included', () => {
  const draft = createDraft({ id: 'd', original: 'The 60 days.', current: 'The 30 days.' });
  expect(JSON.parse(JSON.stringify(draft.getSnapshot()))).toMatchObject({
    id: 'd',
    statistics: { edited: true, wordsInserted: 1, wordsDeleted: 1, changeRatio: 1 / 3 },
  });
});

it('tells its listeners of changes only, until they leave', () => {
  const draft = createDraft({ id: 'd', original: 'Yes.' });
  let heard = 0;
  const leave = draft.subscribe(() => (heard += 1));
  draft.edit('Yes.');
  draft.setMode('confirm');
  draft.approve();
  expect(heard).toBe(0);
  draft.edit('No.');
  leave();
  draft.edit('Yes.');
  expect(heard).toBe(1);
});

function approved(text: string): Draft {
  const draft = createDraft({ id: 'd', original: text });
  draft.review();
  draft.approve();
  return draft;
}

it('sends although someone who follows it throws', async () => {
  vi.stubGlobal('reportError', () => undefined);
  const draft = createDraft({ id: 'd', original: 'Yes.', mode: 'off' });
  draft.subscribe(() => {
    throw new Error('broken');
  });
  expect(await draft.send(() => undefined)).toBe(true);
  expect(draft.getSnapshot().phase).toBe('sent');
  vi.unstubAllGlobals();
});
