import { expect, it } from 'vitest';
import { getEventListeners } from 'node:events';
import { createTestClock } from '../../../test/fallback/createTestClock.ts';
import { runWith } from '../../../test/fallback/runWith.ts';
import { forever, says } from '../../../test/fallback/sources.ts';
import type { AnswerUpdate } from '../../stream/update.ts';
import type { AnswerSource } from './answerSource.ts';
import { beforeDeadline } from './beforeDeadline.ts';
import type { Resilience } from './runAttempt.ts';

const text: AnswerUpdate = { type: 'text', delta: 'Yes.' };
const finish: AnswerUpdate = { type: 'finish', finish: 'complete' };

/** Tries once more after each failure, with a signal that comes after so many seconds. */
function twice(after: (aborter: AbortController) => void = () => undefined): Resilience {
  const once: Resilience['execute'] = (work) => {
    const aborter = new AbortController();
    after(aborter);
    return work({ signal: aborter.signal });
  };
  return { execute: (work) => once(work).catch(() => once(work)) };
}

it.each([
  ['no first word', {}, [forever], 20],
  ['no first word in the time that is given', { firstWordSeconds: 3 }, [forever], 3],
  ['silence', {}, ['The ', forever], 20],
  ['silence for the time that is given', { silenceSeconds: 3 }, ['The ', forever], 3],
  ['no word in all of its time', { totalSeconds: 5 }, [forever], 5],
])('gives up after %s', async (_what, deadlines, steps, seconds) => {
  const { clock, ended } = runWith({ primary: says(...steps), ...deadlines });
  expect((await ended()).end).toBe('timed-out');
  expect(clock.now()).toBe(seconds * 1_000);
});

it.each([
  [{}, 120],
  [{ totalSeconds: 40 }, 40],
])(
  'gives up an answer that comes word by word without end, given %j, after %d s',
  async (deadlines, seconds) => {
    const clock = createTestClock();
    // It does not begin at 0.
    await clock.pass(1_000);
    const steps = Array.from({ length: 20 }, () => [clock.sleep(15), 'word ']).flat();
    const { run } = runWith({ clock, primary: says(...steps), ...deadlines });
    expect((await clock.until(run.ended)).end).toBe('timed-out');
    expect(clock.now()).toBe((1_000 + seconds) * 1_000);
  },
);

it('takes what a source says in whatever order, and a place in line only before its words', async () => {
  const updates: AnswerUpdate[] = [
    { type: 'waiting', before: 2 },
    { type: 'evidence', evidence: { content: '', passages: [] } },
    text,
    { type: 'waiting', before: 1 },
    { type: 'citations', citations: [] },
    { type: 'evidence', evidence: { content: '', passages: [] } },
    { type: 'assessment', assessment: assessment() },
    finish,
  ];
  const primary: AnswerSource = async function* () {
    for (const update of updates) yield await Promise.resolve(update);
  };
  const { ended, seen } = runWith({ primary });
  expect((await ended()).end).toBe('answered');
  expect(new Set(seen.map(({ before }) => before))).toEqual(new Set([null, 2]));
  expect(new Set(seen.map(({ outcome, end }) => (end ? '' : outcome.kind)))).toContain('answer');
});

it('shows words while they wait for the next, and offers nothing', async () => {
  const { clock, run } = runWith({ primary: says('The ', forever), policy: { hasFaq: true } });
  await clock.pass(9);
  expect(run.getSnapshot()).toMatchObject({ decision: { mode: null }, recoveries: [], end: null });
});

it.each<[string, AnswerUpdate[], number]>([
  ['its first word', [{ type: 'waiting', before: 2 }], 2],
  ['the rest of its words', [text], 1],
])('tries a source that fails before %s so often: %#', async (_what, updates, times) => {
  let asked = 0;
  const primary: AnswerSource = async function* () {
    asked += 1;
    for (const update of updates) yield await Promise.resolve(update);
    throw new Error('down');
  };
  await runWith({ primary, resilience: twice() }).ended();
  expect(asked).toBe(times);
});

it('ends a request that its policy gives up, and hears nothing of it any more', async () => {
  const clock = createTestClock();
  const signals: AbortSignal[] = [];
  const late: AnswerUpdate = { type: 'note', name: 'late', data: 1 };
  const primary: AnswerSource = async function* (_question, { signal }) {
    signals.push(signal);
    if (signals.length === 1) {
      await clock.sleep(6)();
      yield late;
    }
    await clock.sleep(8)();
    yield text;
    yield finish;
  };
  let tries = 0;
  const resilience = twice((aborter) => {
    if (tries++ === 0) void clock.after(3_000, () => aborter.abort());
  });
  const { run } = runWith({ clock, primary, resilience });
  expect(await clock.until(run.ended)).toMatchObject({ end: 'answered', notes: {} });
  expect(clock.now()).toBe(11_000);
  expect(signals).toHaveLength(2);
});

it.each([
  ['before', (aborter: AbortController) => aborter.abort(), 'cancelled', 'cancelled'],
  [
    'while',
    (aborter: AbortController) => setTimeout(() => aborter.abort()),
    'cancelled',
    'cancelled',
  ],
  ['never', () => undefined, 'timed-out', 'nothing came in 0.1 s'],
])(
  'ends a wait that is called off %s, and listens no more',
  async (_when, begin, kind, message) => {
    const aborters = [new AbortController(), new AbortController()];
    begin(aborters[1] ?? new AbortController());
    const clock = { now: () => 0, after };
    const signals = aborters.map(({ signal }) => signal);
    const work = new Promise<never>(() => undefined);
    const waited = beforeDeadline(work, { clock, seconds: 0.1, signals });
    await expect(waited).rejects.toMatchObject({ kind, message });
    expect(signals.flatMap((signal) => getEventListeners(signal, 'abort'))).toEqual([]);
  },
);

function after(milliseconds: number, callback: () => void): () => void {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}

function assessment() {
  const nothing = { confidence: null, basis: null, calibrated: false, combined: null } as const;
  const lists = { findings: [], signals: [], layers: [], claims: [], reasons: [] };
  return { ...nothing, ...lists, tier: 'unknown', abstain: false };
}
