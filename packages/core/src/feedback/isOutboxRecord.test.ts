import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEvent } from '../event/event.ts';
import { isOutboxRecord } from './mirror.ts';

const event = createEvent(
  { type: 'response.shown' },
  { responseId: 'r', tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
);
const record = { id: event.id, sequence: 1, event, rejected: null };

it('accepts a whole record', () => {
  expect(isOutboxRecord(record)).toBe(true);
});

it.each([
  ['another id', { ...record, id: 'x' }],
  ['a broken event', { ...record, event: { ...event, type: 'nonsense' } }],
  ['no sequence', { ...record, sequence: '1' }],
  ['nothing', null],
])('refuses a record with %s', (_what, broken) => {
  expect(isOutboxRecord(broken)).toBe(false);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(typeof isOutboxRecord(value)).toBe('boolean');
    }),
  );
});
