import { createEvent } from '@credence-ui/core/event';
import type { EventBody } from '@credence-ui/core/event';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ActOnAnswer } from './labelOf.ts';
import { labelOf } from './labelOf.ts';

let time = Date.parse('2026-03-02T09:00:00Z');
function act(body: EventBody, tier = 'medium'): ActOnAnswer {
  time += 1000;
  const base = { responseId: 'r', tier, confidence: 0.7, thresholdsVersion: 'default' };
  const at = time;
  // Only votes and sent drafts are made below.
  return createEvent(body, base, { now: () => at, random: () => 0.5 }) as ActOnAnswer;
}
const vote = (value: 'up' | 'down' | null, ...reasons: string[]) =>
  act({ type: 'feedback.voted', vote: value, reasons });
const onSource = act({
  type: 'feedback.voted',
  vote: 'down',
  reasons: [],
  target: { kind: 'citation', citationId: 'c1' },
});
const sent = (changeRatio: number, tier?: string) =>
  act({ type: 'draft.sent', edited: changeRatio > 0, changeRatio }, tier);
const right = (source: string) => ({ right: true, source });
const wrong = (source: string) => ({ right: false, source });

it.each([
  ['a thumb up', [vote('up')], right('vote')],
  ['a thumb down without a reason', [vote('down')], wrong('vote')],
  ['a thumb down for a fact', [vote('down', 'incorrect')], wrong('vote')],
  ['a thumb down for a fact and its tone', [vote('down', 'tone', 'source')], wrong('vote')],
  ['a thumb down for length alone', [vote('down', 'long')], null],
  ['a thumb that was taken back', [vote('up'), vote(null)], null],
  ['a thumb that turned', [vote('up'), vote('down')], wrong('vote')],
  ['a thumb up, whose source is called wrong', [vote('up'), onSource], right('vote')],
  ['a source that is called wrong', [onSource], null],
  ['a draft sent as it was', [sent(0)], right('draft')],
  ['a draft with a few words changed', [sent(0.2)], null],
  ['a draft with half of it changed', [sent(0.59)], null],
  ['a draft that was rewritten', [sent(0.6)], wrong('draft')],
  ['a rewritten draft where an edit is demanded', [sent(0.9, 'low')], null],
  ['a draft of unknown confidence sent as it was', [sent(0, 'unknown')], right('draft')],
  ['a thumb down on a draft sent as it was', [sent(0), vote('down')], wrong('vote')],
  [
    'a draft sent as it was whose tone was disliked',
    [sent(0), vote('down', 'tone')],
    right('draft'),
  ],
  ['nothing', [], null],
])('reads %s', (_what, acts, label) => {
  expect(labelOf(acts)).toEqual(label);
});

it('does not depend on the order in which acts arrive', () => {
  const acts = [vote('up'), sent(0), vote(null), vote('down', 'incorrect'), sent(0.8)];
  const shuffled = fc.shuffledSubarray(acts, { minLength: acts.length });
  fc.assert(
    fc.property(shuffled, (order) => {
      expect(labelOf(order)).toEqual(wrong('vote'));
    }),
  );
});
