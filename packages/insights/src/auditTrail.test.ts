import { expect, it } from 'vitest';
import type { CredenceEvent, EventBody } from '@credence-ui/core/event';
import { auditTrail } from '@credence-ui/insights';

const at = '2026-11-27T10:00:00.000Z';
const context = { responseId: 'r1', tier: 'medium', confidence: 0.7, thresholdsVersion: 'v2' };
const event = (id: string, body: EventBody, more: object = {}): CredenceEvent => ({
  ...{ ...body, ...context, ...more },
  ...{ id, at },
});

const ticks = [{ at, value: '30 days' }];
const approved = event(
  'e1',
  { type: 'draft.approved', edited: true, seconds: 41, sourcesOpened: 2, ticks },
  { sessionId: 's1' },
);
const sent = event('e2', {
  ...{ type: 'draft.sent', edited: true, changeRatio: 0.2 },
  text: 'Within 30 days.',
});

it('tells who approved and who sent what, once each, in the order of the acts', () => {
  const shown = event('e0', { type: 'response.shown' });
  expect(auditTrail([sent, approved, shown, approved])).toEqual([
    {
      ...{ id: 'e1', at, act: 'approved', sessionId: 's1', responseId: 'r1', policyVersion: 'v2' },
      ...{ tier: 'medium', edited: true, text: null, seconds: 41, sourcesOpened: 2, ticks },
    },
    {
      ...{ id: 'e2', at, act: 'sent', sessionId: null, responseId: 'r1', policyVersion: 'v2' },
      ...{ tier: 'medium', edited: true, text: 'Within 30 days.' },
      ...{ seconds: null, sourcesOpened: null, ticks: [] },
    },
  ]);
});
