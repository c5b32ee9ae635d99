import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent, ReviewFigures } from '@credence-ui/core/event';
import { expect, it } from 'vitest';
import { summarizeReviews } from './summarizeReviews.ts';

const context = { responseId: 'a1', tier: 'medium', confidence: 0.7, thresholdsVersion: '1' };
const approved = (figures: ReviewFigures = {}): CredenceEvent =>
  createEvent({ type: 'draft.approved', edited: false, ...figures }, context);
const read = (seconds: number, sourcesOpened = 0) => ({ seconds, sentences: 4, sourcesOpened });

it('tells how many approvals nobody can have read', () => {
  const events = [read(2), read(4), read(9, 2), read(31, 1)].map(approved);
  expect(summarizeReviews(events)).toEqual({
    count: 4,
    hastyShare: 0.25,
    medianSeconds: 4,
    sourcesOpened: 0.75,
  });
});

it('counts sends in one click by their own figures, and each event once', () => {
  const sent = createEvent(
    { type: 'draft.sent', edited: false, changeRatio: 0, ...read(1) },
    context,
  );
  const plain = createEvent({ type: 'draft.sent', edited: true, changeRatio: 0.1 }, context);
  expect(summarizeReviews([sent, sent, plain])).toMatchObject({ count: 1, hastyShare: 1 });
});

it('says nothing where nothing is known', () => {
  expect(summarizeReviews([approved(), approved({ seconds: 3 })])).toEqual({
    count: 0,
    hastyShare: null,
    medianSeconds: null,
    sourcesOpened: null,
  });
});
