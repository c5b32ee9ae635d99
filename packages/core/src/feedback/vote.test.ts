import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduceVote, startVote } from './vote.ts';
import type { VoteEvent, VoteState } from './vote.ts';

const run = (events: readonly VoteEvent[], from = startVote()): VoteState =>
  events.reduce(reduceVote, from);

const act = (id: string, vote: VoteState['vote'], ...reasons: string[]): VoteEvent => ({
  type: 'act',
  id,
  vote,
  reasons,
});
const settle = (id: string, status: VoteState['status'], sequence?: number): VoteEvent => ({
  type: 'settle',
  id,
  status,
  sequence,
});
const comment = (id: string): VoteEvent => ({ type: 'comment', id });
const undo = (id: string): VoteEvent => ({ type: 'undo', id });
const told = (id: string, vote: VoteState['vote']): VoteEvent => ({
  type: 'told',
  id,
  vote,
  reasons: [],
});
const heard = (sequence: number, vote: VoteState['vote'], ...reasons: string[]): VoteEvent => ({
  type: 'heard',
  sequence,
  vote,
  reasons,
});

const saved = (id: string, vote: VoteState['vote'], ...reasons: string[]): VoteEvent[] => [
  act(id, vote, ...reasons),
  settle(id, 'saved', 5),
];
const held = [act('1', 'up'), settle('1', 'saving'), heard(6, 'down')];

it.each<[string, VoteEvent[], Partial<VoteState>]>([
  ['nothing yet', [], { vote: null, stage: 'none', status: 'idle' }],
  ['one click', [act('1', 'up')], { vote: 'up', stage: 'given' }],
  ['another thumb', [act('1', 'up'), act('2', 'down')], { vote: 'down', stage: 'changed' }],
  ['a reason', [act('1', 'down'), act('2', 'down', 'tone')], { stage: 'given', reasons: ['tone'] }],
  [
    'a vote taken back',
    [act('1', 'down', 'tone'), act('2', null, 'tone')],
    { vote: null, stage: 'cleared', reasons: [] },
  ],
  [
    'an undo of that',
    [act('1', 'down', 'tone'), act('2', null), undo('3')],
    { vote: 'down', stage: 'given', reasons: ['tone'], before: null, id: '3' },
  ],
  [
    'an undo after a reason, which takes the click on the thumb back',
    [act('1', 'up'), act('2', 'down'), act('3', 'down', 'tone'), undo('4')],
    { vote: 'up', stage: 'given', reasons: [] },
  ],
  ['an undo of nothing', [undo('1')], { vote: null, id: null }],
  ['saving', [act('1', 'up'), settle('1', 'saving')], { status: 'saving' }],
  ['a retry', [act('1', 'up'), settle('1', 'failed'), settle('1', 'saved')], { status: 'saved' }],
  [
    'an end that comes after a newer act',
    [act('1', 'up'), act('2', 'down'), settle('2', 'queued'), settle('1', 'saved')],
    { vote: 'down', status: 'queued' },
  ],
  [
    'a comment, whose saving counts from then on',
    [act('1', 'up'), comment('2'), settle('1', 'saved'), settle('2', 'failed')],
    { vote: 'up', id: '1', status: 'failed' },
  ],
  ['words on what was saved', [...saved('1', 'up'), comment('2')], { act: '2', status: 'idle' }],
  ['a new vote on what was saved', [...saved('1', 'up'), act('2', 'down')], { status: 'idle' }],
  [
    'an undo of what was saved',
    [act('1', 'up'), ...saved('2', 'down'), undo('3')],
    { vote: 'up', act: '3', status: 'idle' },
  ],
  [
    'the server',
    [heard(4, 'down', 'tone')],
    { vote: 'down', reasons: ['tone'], stage: 'given', status: 'saved' },
  ],
  ['the server, who has none', [heard(4, null)], { vote: null, stage: 'none', status: 'idle' }],
  [
    'the server, who knows no reasons',
    [{ type: 'heard', vote: 'up', sequence: 4 }],
    { vote: 'up', reasons: [] },
  ],
  [
    'the server, who has what is shown, so that it can be undone still',
    [act('1', 'up'), ...saved('2', 'down', 'tone', 'long'), heard(6, 'down', 'tone', 'long')],
    { stage: 'changed', status: 'saved', before: { vote: 'up', reasons: [], stage: 'given' } },
  ],
  [
    'the server, who has other reasons',
    [act('1', 'up'), ...saved('2', 'down', 'tone', 'long'), heard(6, 'down', 'tone', 'slow')],
    { reasons: ['tone', 'slow'], before: null },
  ],
  [
    'the server after a vote that it has',
    [act('1', 'up'), settle('1', 'saved', 5), heard(6, 'down')],
    { vote: 'down', before: null },
  ],
  [
    'the server before that vote',
    [act('1', 'up'), settle('1', 'saved', 5), heard(4, 'down')],
    { vote: 'up', status: 'saved' },
  ],
  [
    'the server while the vote is on its way, which it does not know yet',
    [act('1', 'up'), settle('1', 'saving'), heard(4, 'down'), settle('1', 'saved'), heard(4, null)],
    { vote: 'up', status: 'saved' },
  ],
  [
    'the server, who knew of a later one while the vote was on its way',
    [...held, settle('1', 'saved', 5)],
    { vote: 'down', status: 'saved' },
  ],
  [
    'the same where the vote had to be tried again',
    [...held, settle('1', 'queued'), settle('1', 'saved', 5)],
    { vote: 'down', status: 'saved' },
  ],
  [
    'the server before a vote that was saved twice',
    [...saved('1', 'up'), settle('1', 'saved', 7), heard(6, 'down')],
    { vote: 'up', status: 'saved' },
  ],
  [
    'another tab',
    [...saved('1', 'up'), told('2', 'down')],
    { vote: 'down', stage: 'given', status: 'idle', id: '2', before: null },
  ],
])('knows where a vote stands after %s', (_what, events, expected) => {
  expect(run(events)).toMatchObject(expected);
});

it.each<[string, VoteEvent[], VoteEvent]>([
  [
    'is said to be on its way again',
    [act('1', 'up'), settle('1', 'saving')],
    settle('1', 'saving'),
  ],
  [
    'is on its way under a number',
    [act('1', 'up'), settle('1', 'saving')],
    settle('1', 'saving', 9),
  ],
  ['is saved again', saved('1', 'up'), settle('1', 'saved')],
  ['is saved again under its number', saved('1', 'up'), settle('1', 'saved', 5)],
  ['ends after a newer one', [act('1', 'up'), act('2', 'down')], settle('1', 'saved')],
  ['is told by another tab again', [told('2', 'up')], told('2', 'up')],
  ['comes from the server again', [heard(4, 'up')], heard(4, 'up')],
  ['is undone although nothing can be', [heard(4, 'up')], undo('1')],
])('stays the very same where a vote %s', (_what, events, last) => {
  const state = run(events);
  expect(run([last], state)).toBe(state);
});

it('takes a vote that is known from elsewhere for a given one', () => {
  expect(startVote('up')).toMatchObject({ vote: 'up', stage: 'given', status: 'idle', id: null });
});

const votes = fc.constantFrom('up' as const, 'down' as const, null);
const reasons = fc.uniqueArray(fc.constantFrom('tone', 'long', '\0', '\ud800'), { maxLength: 2 });
const ids = fc.constantFrom('1', '2', '3');
const statuses = fc.constantFrom<VoteState['status']>(
  'saving',
  'saved',
  'queued',
  'unsaved',
  'failed',
);
const hearings = fc.record({
  type: fc.constant('heard' as const),
  vote: votes,
  reasons,
  sequence: fc.integer({ min: 0, max: 9 }),
});
const events: fc.Arbitrary<VoteEvent> = fc.oneof(
  fc.record({ type: fc.constant('act' as const), id: ids, vote: votes, reasons }),
  fc.record({ type: fc.constant('undo' as const), id: ids }),
  fc.record({ type: fc.constant('comment' as const), id: ids }),
  fc.record({ type: fc.constant('settle' as const), id: ids, status: statuses }),
  fc.record({ type: fc.constant('told' as const), id: ids, vote: votes, reasons }),
  hearings,
);
const histories = fc.array(events, { maxLength: 30 });

describe('whatever happened before', () => {
  it('has no reasons without a vote, and undoes to what was there', () => {
    fc.assert(
      fc.property(histories, votes, (history, vote) => {
        const state = run(history);
        if (state.vote === null) expect(state.reasons).toEqual([]);
        expect(state.vote === null).toBe(state.stage === 'none' || state.stage === 'cleared');
        const undone = run([act('new', vote), undo('newer')], state);
        if (vote !== state.vote)
          expect(undone).toMatchObject({ vote: state.vote, reasons: state.reasons });
      }),
    );
  });

  it('takes one click as a whole vote, and the end of no other act for its end', () => {
    fc.assert(
      fc.property(histories, votes, statuses, (history, vote, status) => {
        const voted = run([...history, act('new', vote)]);
        expect(voted.vote).toBe(vote);
        expect(run([settle('1', status)], voted)).toBe(voted);
        expect(run([settle('new', status)], voted)).toMatchObject({ vote, status });
      }),
    );
  });

  it('hears the same word of the server once, in whatever order the words come', () => {
    const told = fc.uniqueArray(hearings, { selector: ({ sequence }) => sequence, minLength: 2 });
    const orders = told.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(histories, orders, (history, [list, shuffled]) => {
        const state = run(history);
        const shown = ({ vote, reasons: why, status, known, held }: VoteState) =>
          [vote, why, status, known, held] as const;
        const end = run(list, state);
        expect(shown(run(shuffled, state))).toEqual(shown(end));
        expect(run(list, end)).toBe(end);
      }),
    );
  });

  it('never shows the word of a server that is older than what is on its way', () => {
    fc.assert(
      fc.property(histories, hearings, (history, word) => {
        const waiting = run([...history, act('new', 'up'), settle('new', 'queued'), word]);
        expect(waiting).toMatchObject({ vote: 'up', status: 'queued' });
        expect(run([settle('new', 'saved')], waiting).vote).toBe('up');
      }),
    );
  });
});
