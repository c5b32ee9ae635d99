import { expect, it } from 'vitest';
import { createEvent } from '../../event/event.ts';
import type { EventBody } from '../../event/event.ts';
import { scoresOf } from './score.ts';

const context = {
  responseId: 'r1',
  tier: 'high',
  confidence: 0.9,
  thresholdsVersion: '3',
  sessionId: 's',
};
const event = (body: EventBody) => createEvent(body, context);

it.each<[EventBody, object]>([
  [
    { type: 'feedback.voted', vote: 'up', reasons: [] },
    { name: 'user_feedback', value: 1, label: 'up', metadata: { tier: 'high', reasons: [] } },
  ],
  [
    { type: 'feedback.voted', vote: 'down', reasons: ['incorrect'] },
    { name: 'user_feedback', value: 0, label: 'down', metadata: { reasons: ['incorrect'] } },
  ],
  [
    { type: 'feedback.voted', vote: null, reasons: [] },
    { name: 'user_feedback', value: null, label: 'cleared' },
  ],
  [
    {
      type: 'feedback.voted',
      vote: 'down',
      reasons: [],
      target: { kind: 'citation', citationId: 'c1' },
    },
    {
      name: 'citation_feedback',
      value: 0,
      key: 'r1-citation_feedback-citation:c1',
      metadata: { target: 'citation:c1' },
    },
  ],
  [
    {
      type: 'feedback.voted',
      vote: 'down',
      reasons: [],
      target: { kind: 'claim', start: 3, end: 9 },
    },
    { name: 'claim_feedback', value: 0, key: 'r1-claim_feedback-claim:3-9' },
  ],
  [
    { type: 'feedback.commented', length: 5, text: 'wrong' },
    { name: 'user_comment', value: null, label: 'commented', comment: null },
  ],
  [
    { type: 'answer.reported', reason: 'unsafe' },
    { name: 'answer_report', value: 0, label: 'unsafe' },
  ],
  [
    { type: 'draft.sent', edited: true, changeRatio: 0.25, text: 'Dear' },
    { name: 'draft_unedited', value: 0, label: 'edited', metadata: { changeRatio: 0.25 } },
  ],
  [
    { type: 'draft.sent', edited: false, changeRatio: 0 },
    { name: 'draft_unedited', value: 1, label: 'unedited' },
  ],
])('gives number and label of %j', (body, score) => {
  expect(scoresOf([event(body)])).toMatchObject([{ target: 'r1', ...score }]);
});

it('gives none for acts that judge nothing', () => {
  expect(scoresOf([event({ type: 'response.shown' }), event({ type: 'answer.copied' })])).toEqual(
    [],
  );
});

it('hands on the text of a comment where that is asked for, and never that of a reply', () => {
  const events = [
    event({ type: 'feedback.commented', length: 5, text: 'wrong' }),
    event({ type: 'draft.sent', edited: true, changeRatio: 1, text: 'Dear Mr Roe' }),
  ];
  expect(scoresOf(events, { text: true }).map(({ comment }) => comment)).toEqual(['wrong', null]);
  expect(
    JSON.stringify(scoresOf(events, { text: true }).map(({ metadata }) => metadata)),
  ).not.toContain('Roe');
});

it('keeps one key for all votes on an answer', () => {
  const votes = (['up', null, 'down'] as const).map((vote) =>
    event({ type: 'feedback.voted', vote, reasons: [] }),
  );
  expect(new Set(scoresOf(votes).map(({ key }) => key))).toEqual(new Set(['r1-user_feedback']));
});

it('leaves out answers that the tool does not know', () => {
  const vote = event({ type: 'feedback.voted', vote: 'up', reasons: [] });
  expect(scoresOf([vote], { targetOf: () => null })).toEqual([]);
  expect(scoresOf([vote], { targetOf: () => 'trace-1' })).toMatchObject([{ target: 'trace-1' }]);
});
