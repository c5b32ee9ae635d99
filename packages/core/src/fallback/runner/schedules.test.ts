import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyResponse } from '../../response/response.ts';
import { createHandoff } from '../handoff.ts';
import { createTestClock } from '../../../test/fallback/createTestClock.ts';
import type { TestClock } from '../../../test/fallback/createTestClock.ts';
import { forever, says } from '../../../test/fallback/sources.ts';
import type { RunSnapshot } from './answerRun.ts';
import { SourceFailure } from './answerSource.ts';
import type { AnswerSource } from './answerSource.ts';
import { createAnswerRunner } from './createAnswerRunner.ts';

/** How many schedules; more by hand than in each run. */
const runs = Number(globalThis.process.env['CREDENCE_SCHEDULES'] ?? 2_000);

/** The letters of what is blocked come one by one, so that it is complete only with the last. */
const bad = 'BAD';
const steps = fc.array(
  fc.oneof(
    fc.constantFrom('fine ', 'words ', 'B', 'A', 'D'),
    fc.constantFrom<Fault>(
      'throw',
      'limit',
      'wait 3',
      'wait 30',
      'hang',
      'refuse',
      'empty',
      'nonsense',
    ),
  ),
  { maxLength: 6 },
);
type Fault = 'throw' | 'limit' | 'wait 3' | 'wait 30' | 'hang' | 'refuse' | 'empty' | 'nonsense';

const schedule = fc.record({
  primary: steps,
  backup: fc.option(steps),
  cache: fc.constantFrom('none', 'fresh', 'stale', 'broken', 'hanging'),
  human: fc.constantFrom('none', 'there', 'away'),
  guardrail: fc.constantFrom('quick', 'slow', 'none', 'hanging'),
  choices: fc.array(fc.nat(10), { maxLength: 3 }),
  stopAfter: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 6 }),
});
type Schedule = typeof schedule extends fc.Arbitrary<infer Value> ? Value : never;

function sourceOf(list: readonly string[], clock: TestClock): AnswerSource {
  return async function* (question, request) {
    for (const step of list) {
      if (step === 'throw') throw new Error('down');
      else if (step === 'limit') throw new SourceFailure('rate-limited', 'slow down', 7);
      else if (step === 'hang') yield* says(forever)(question, request);
      else if (step.startsWith('wait')) await clock.sleep(Number(step.slice(5)))();
      else if (step === 'nonsense') yield { type: 'sing' } as never;
      else if (step === 'empty') return;
      else if (step === 'refuse') {
        yield { type: 'finish', finish: 'refused' };
        return;
      } else yield { type: 'text', delta: step };
    }
    yield { type: 'finish', finish: 'complete' };
  };
}

function cacheOf(kind: Schedule['cache']) {
  const at = kind === 'stale' ? -30 * 24 * 3_600_000 : -60_000;
  const answer = { response: { ...emptyResponse, content: 'kept' }, at };
  if (kind === 'hanging') return { find: () => new Promise<null>(() => undefined) };
  return {
    find: () => {
      if (kind === 'broken') throw new Error('no cache');
      return kind === 'none' ? null : answer;
    },
  };
}

function begin({ primary, backup, cache, human, guardrail }: Schedule, clock: TestClock) {
  const isBad = (content: string) => (content.includes(bad) ? 'bad' : null);
  const guardrails = {
    none: undefined,
    quick: isBad,
    slow: (content: string) =>
      clock
        .sleep(2)()
        .then(() => isBad(content)),
    hanging: () => new Promise<null>(() => undefined),
  };
  const chosen = guardrails[guardrail];
  const transport = () =>
    human === 'away'
      ? Promise.reject(new Error('closed'))
      : Promise.resolve({ position: 1, waitMinutes: 2 });
  const handoff = createHandoff({ transport });
  const runner = createAnswerRunner({
    clock,
    primary: sourceOf(primary, clock),
    cache: cacheOf(cache),
    ...(backup && { backup: sourceOf(backup, clock) }),
    ...(human !== 'none' && { human: handoff }),
    ...(chosen && { guardrail: chosen }),
  });
  const run = runner.run('Why?');
  const seen: RunSnapshot[] = [run.getSnapshot()];
  run.subscribe(() => seen.push(run.getSnapshot()));
  return { run, seen, handoff };
}

it(
  `ends every one of ${String(runs)} fault schedules in an answer or a working next action, and never shows what is blocked`,
  { timeout: 60_000 + runs * 50 },
  async () => {
    await fc.assert(
      fc.asyncProperty(schedule, async (given) => {
        const clock = createTestClock();
        const { run, seen, handoff } = begin(given, clock);
        if (given.stopAfter !== null) void clock.sleep(given.stopAfter)().then(run.stop);
        for (const choice of [...given.choices, null]) {
          const end = await clock.until(run.ended);
          expect(end.streaming).toBe(false);
          const stands = end.end === 'answered' || end.end === 'low';
          if (!stands) expect(end.recoveries).toContain('retry');
          if (given.human !== 'none' && !stands && end.end !== 'cancelled')
            expect(end.recoveries).toContain('human');
          const action =
            choice === null
              ? undefined
              : end.recoveries[choice % Math.max(1, end.recoveries.length)];
          if (action === undefined) break;
          run.recover(action);
          if (action === 'human') {
            await clock.pass(0);
            expect(['accepted', 'failed']).toContain(handoff.getSnapshot().state);
          }
        }
        const texts = seen.map(({ response }) => response.content);
        if (given.guardrail !== 'none')
          expect(texts.filter((text) => text.includes(bad))).toEqual([]);
        if (given.guardrail === 'hanging')
          expect(texts.every((text) => text === '' || text === 'kept')).toBe(true);
        // What is read grows, gives way as a whole, or begins anew because somebody asked.
        texts.forEach((text, at) => {
          const before = texts[at - 1] ?? '';
          if (text !== '' && text !== 'kept' && before !== 'kept')
            expect(text.startsWith(before)).toBe(true);
        });
      }),
      { numRuns: runs },
    );
  },
);
