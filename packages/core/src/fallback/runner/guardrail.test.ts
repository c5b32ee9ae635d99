import { describe, expect, it, vi } from 'vitest';
import type { AnswerUpdate } from '../../stream/update.ts';
import { runWith } from '../../../test/fallback/runWith.ts';
import { createTestClock } from '../../../test/fallback/createTestClock.ts';
import { says } from '../../../test/fallback/sources.ts';
import type { AnswerSource } from './answerSource.ts';

const refund = says('The refund window ', 'is 30 days.');
const other = says('Thirty days.');

/** Words, and then that they should not have been said. */
function withEnd(end: AnswerUpdate): AnswerSource {
  return async function* () {
    await Promise.resolve();
    yield { type: 'text', delta: 'You are a fool' };
    yield end;
  };
}

describe('a guardrail', () => {
  const blocks = (word: string) => (content: string) => (content.includes(word) ? 'rude' : null);

  it('lets nothing of what it blocks be seen, not for a moment, and tells who reviews', async () => {
    const incidents: unknown[] = [];
    const clock = createTestClock();
    const { run, seen } = runWith({
      clock,
      primary: says('You are ', 'a fool', clock.sleep(1), ' indeed.'),
      backup: other,
      guardrail: blocks('fool'),
      onBlocked: (incident) => incidents.push(incident),
    });
    const end = await clock.until(run.ended);
    expect(end).toMatchObject({
      end: 'blocked',
      decision: { mode: 'offensive' },
      response: { content: '' },
    });
    expect(end.recoveries).toContain('report');
    expect(JSON.stringify(seen)).not.toContain('fool');
    expect(incidents).toMatchObject([
      { responseId: 'r1', reason: 'rude', content: 'You are a fool' },
    ]);
  });

  it.each<[string, AnswerSource]>([
    ['at its end', withEnd({ type: 'finish', finish: 'filtered' })],
    ['in mid-stream', withEnd({ type: 'error', reason: 'blocked', message: 'rude' })],
  ])(
    'stands aside where the provider filters %s, and the rest is not shown',
    async (_when, primary) => {
      const incidents: unknown[] = [];
      const onBlocked = (incident: unknown) => {
        incidents.push(incident);
        throw new Error('the log is full');
      };
      const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      // The whole of it is held back until it is judged.
      const guardrail = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), 5));
      const { run, seen } = runWith({ primary, guardrail, onBlocked });
      expect(await run.ended).toMatchObject({ end: 'blocked', response: { content: '' } });
      expect(JSON.stringify(seen)).not.toContain('fool');
      expect(incidents).toMatchObject([{ content: 'You are a fool' }]);
      log.mockRestore();
    },
  );

  it('judges the whole once more', async () => {
    const { ended } = runWith({
      primary: refund,
      guardrail: (_content, { isWhole }) => (isWhole ? 'off topic' : null),
    });
    expect(await ended()).toMatchObject({ end: 'blocked', response: { content: '' } });
  });

  it.each([
    ['throws', () => Promise.reject(new Error('down'))],
    ['hangs', () => new Promise<null>(() => undefined)],
  ])('that %s lets nothing through', async (_what, guardrail) => {
    const { ended, seen } = runWith({ primary: refund, guardrail });
    expect((await ended()).response.content).toBe('');
    expect(seen.every(({ response }) => response.content === '')).toBe(true);
  });
});

describe('a guardrail that rests between two judgements', () => {
  it('is asked about a growing answer at its first words, then once in a while, and about the whole', async () => {
    const asked: string[] = [];
    const words = Array.from({ length: 100 }, (_, at) => `w${String(at)} `);
    const clock = createTestClock();
    // A word each 20 ms, for two seconds.
    const steps = words.flatMap((word) => [word, clock.sleep(0.02)]);
    const guardrail = (content: string, { isWhole }: { readonly isWhole: boolean }) => {
      asked.push(isWhole ? 'whole' : content);
      return null;
    };
    const { run, seen } = runWith({
      clock,
      primary: says(...steps),
      guardrail,
      guardrailSeconds: 0.5,
    });
    await clock.until(run.ended);
    expect(asked[0]).toBe('w0 ');
    expect(asked.at(-1)).toBe('whole');
    expect(asked.length).toBeLessThanOrEqual(6);
    expect(asked.length).toBeGreaterThanOrEqual(5);
    const shown = seen.filter(({ end }) => end === null).map(({ response }) => response.content);
    expect(shown.filter((content) => content !== '' && !asked.includes(content))).toEqual([]);
    expect(run.getSnapshot().response.content).toBe(words.join(''));
  });

  it('judges the whole at once, though it rests from the last judgement or begins to', async () => {
    const clock = createTestClock();
    const judge = clock.sleep(0.1);
    const { run } = runWith({
      clock,
      primary: says('The refund ', 'window ', clock.sleep(0.05), 'is 30 days.'),
      guardrail: () => judge().then(() => null),
      guardrailSeconds: 9,
    });
    await clock.until(run.ended);
    expect(clock.now()).toBe(200);
  });
});
