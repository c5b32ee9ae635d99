import { expect, it } from 'vitest';
import { createDraft } from './createDraft.ts';

it('asks for a tick at every value of exactly its text where the policy wants the checklist', () => {
  const draft = createDraft({ id: 'd', original: 'For 30 days.', checklist: true });
  draft.review();
  expect(draft.getSnapshot().approveBlockers).toEqual(['unchecked']);
  draft.noteChecklist('For 30 days.', ['30 days']);
  expect(draft.approve()).toBe(false);
  draft.tick('30 days', true);
  expect(draft.approve()).toBe(true);
  draft.tick('30 days', false);
  expect(draft.getSnapshot()).toMatchObject({ phase: 'reviewing', approvedText: null });
});

it('keeps a tick through edits that leave its value alone, and wants a new one for a new value', () => {
  const draft = createDraft({ id: 'd', original: 'For 30 days.', checklist: true });
  draft.tick('30 days', true);
  draft.edit('Only for 30 days.');
  draft.noteChecklist('Only for 30 days.', ['30 days']);
  expect(draft.getSnapshot().approveBlockers).toEqual([]);
  draft.edit('Only for 60 days.');
  draft.noteChecklist('Only for 60 days.', ['60 days']);
  expect(draft.getSnapshot().approveBlockers).toEqual(['unchecked']);
});

it('is not closed by a checklist that nobody asked for', () => {
  const draft = createDraft({ id: 'd', original: 'For 30 days.' });
  draft.review();
  draft.approve();
  draft.noteChecklist('For 30 days.', ['30 days']);
  draft.tick('30 days', false);
  expect(draft.getSnapshot()).toMatchObject({ phase: 'approved', ticked: [] });
});
