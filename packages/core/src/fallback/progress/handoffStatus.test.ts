import { expect, it } from 'vitest';
import { moveHandoff } from './handoffStatus.ts';
import type { HandoffMove, HandoffMoved, HandoffStatus } from './handoffStatus.ts';
import { readHandoffUpdate } from './readHandoffUpdate.ts';

const place = { position: 2, waitMinutes: null };
const queued: HandoffStatus = { state: 'queued', ...place };
const taken: HandoffStatus = { state: 'taken', by: 'Kim' };
const answered: HandoffStatus = { state: 'answered', by: 'Kim', text: 'Yes.' };
const withdrawn: HandoffStatus = { state: 'withdrawn' };
const closed: HandoffStatus = { state: 'closed' };
const take: HandoffMove = { type: 'take', by: 'Kim' };
const answer: HandoffMove = { type: 'answer', by: 'Kim', text: 'Yes.' };

it.each<[string, HandoffStatus, HandoffMove, HandoffMoved]>([
  ['takes what waits', queued, take, { kind: 'moved', status: taken }],
  [
    'refuses to take what somebody has',
    taken,
    { type: 'take', by: 'Lou' },
    { kind: 'refused', status: taken },
  ],
  ['refuses to take what was withdrawn', withdrawn, take, { kind: 'refused', status: withdrawn }],
  ['answers what was taken', taken, answer, { kind: 'moved', status: answered }],
  ['answers once', answered, answer, { kind: 'kept', status: answered }],
  [
    'refuses to answer what was withdrawn',
    withdrawn,
    answer,
    { kind: 'refused', status: withdrawn },
  ],
  [
    'hands back what was taken',
    taken,
    { type: 'handBack' },
    { kind: 'moved', status: { state: 'handedBack', position: null, waitMinutes: null } },
  ],
  [
    'refuses to hand back what waits',
    queued,
    { type: 'handBack' },
    { kind: 'refused', status: queued },
  ],
  [
    'withdraws what somebody has',
    taken,
    { type: 'withdraw' },
    { kind: 'moved', status: withdrawn },
  ],
  ['withdraws once', withdrawn, { type: 'withdraw' }, { kind: 'kept', status: withdrawn }],
  [
    'refuses to withdraw what was answered',
    answered,
    { type: 'withdraw' },
    { kind: 'refused', status: answered },
  ],
  ['closes what was taken', taken, { type: 'close' }, { kind: 'moved', status: closed }],
  ['closes what was answered', answered, { type: 'close' }, { kind: 'moved', status: closed }],
  [
    'refuses to close what was withdrawn',
    withdrawn,
    { type: 'close' },
    { kind: 'refused', status: withdrawn },
  ],
])('%s', (_, status, move, expected) => {
  expect(moveHandoff(status, move)).toEqual(expected);
});

it.each([
  [
    { ticket: 't', sequence: 1, status: { state: 'queued', position: -1, waitMinutes: '4' } },
    { state: 'queued', position: null, waitMinutes: null },
  ],
  [
    { ticket: 't', sequence: 1, status: { state: 'taken', by: ' ' } },
    { state: 'taken', by: null },
  ],
  [
    { ticket: 't', sequence: 1, status: { state: 'answered', by: 'Kim', text: 3 } },
    { state: 'answered', by: 'Kim', text: null },
  ],
  [
    { ticket: 't', sequence: 1, status: { state: 'failed' } },
    { state: 'failed', reason: 'unknown' },
  ],
  [
    { ticket: 't', sequence: 1, status: { state: 'failed', reason: 'closed for today' } },
    { state: 'failed', reason: 'closed for today' },
  ],
  [
    { ticket: 't', sequence: 1, status: { state: 'handedBack', position: 0, waitMinutes: '0' } },
    { state: 'handedBack', position: 0, waitMinutes: null },
  ],
  [{ ticket: 't', sequence: 1, status: { state: 'acknowledged' } }, { state: 'acknowledged' }],
])('reads of %j what can be used', (value, status) => {
  expect(readHandoffUpdate(value)).toEqual({ ticket: 't', sequence: 1, status });
});

it.each([
  { ticket: 't', sequence: 1, status: { state: 'lost' } },
  { ticket: 't', sequence: 1, status: 'closed' },
  { ticket: 't', sequence: 1, status: null },
  { ticket: 't', sequence: NaN, status: { state: 'closed' } },
  { ticket: 't', sequence: '1', status: { state: 'closed' } },
  { sequence: 1, status: { state: 'closed' } },
  null,
  'closed',
])('takes %j for no news', (value) => {
  expect(readHandoffUpdate(value)).toBeNull();
});
