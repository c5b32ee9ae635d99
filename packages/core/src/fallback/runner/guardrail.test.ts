import { describe, expect, it, vi } from 'vitest';
import { emptyResponse } from '../../response/response.ts';
import type { AnswerUpdate } from '../../stream/update.ts';
import { runWith } from '../../../test/fallback/runWith.ts';
import { createTestClock } from '../../../test/fallback/createTestClock.ts';
import { says } from '../../../test/fallback/sources.ts';
import type { AnswerSource } from './answerSource.ts';

const refund = says('The refund window ', 'is 30 days.');
const other = says('Thirty days.');

const response = { ...emptyResponse, content: 'Yes.' };
const evidence: AnswerUpdate = { type: 'evidence', evidence: { content: '', passages: [] } };
const text: AnswerUpdate = { type: 'text', delta: 'Yes.' };
const finish = { type: 'finish', finish: 'complete' } as const;

/** Hands over one update after the other. */
function source(...updates: readonly AnswerUpdate[]): AnswerSource {
  return async function* () {
    for (const update of updates) {
      yield update;
      // All that is ready is judged meanwhile.
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    }
  };
}

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
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(run.getSnapshot().response.content).toBe('');
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

  it.each([
    ['is judging', 0.05, 200],
    ['rests from the last judgement', 0.5, 600],
  ])('judges the whole at once, though it %s, and leaves no timer', async (_what, wait, end) => {
    const clock = createTestClock();
    const judge = clock.sleep(0.1);
    const { run } = runWith({
      clock,
      primary: says('The refund ', 'window ', clock.sleep(wait), 'is 30 days.'),
      guardrail: () => judge().then(() => null),
      guardrailSeconds: 9,
    });
    await clock.until(run.ended);
    expect(clock.now()).toBe(end);
    expect(clock.waiting()).toBe(0);
  });
});

describe('a guardrail', () => {
  it.each<[string, AnswerSource, string[]]>([
    ['nothing without words', source(evidence, text, finish), ['whole']],
    ['no words twice while an answer grows', source(text, evidence, finish), ['Yes.', 'whole']],
    ['an answer that comes as a whole once', source({ ...finish, response }), ['whole']],
  ])('is asked about %s', async (_what, primary, expected) => {
    const asked: string[] = [];
    const guardrail = (content: string, { isWhole }: { readonly isWhole: boolean }) => {
      asked.push(isWhole ? 'whole' : content);
      return null;
    };
    const { ended } = runWith({ primary, guardrail, guardrailSeconds: 0 });
    expect((await ended()).end).toBe('answered');
    expect(asked).toEqual(expected);
  });

  it('is asked nothing more once it has blocked, and neither is the backup', async () => {
    const clock = createTestClock();
    const judge = clock.sleep(1);
    const guardrail = vi.fn(() => judge().then(() => 'rude'));
    const backup = vi.fn(other);
    const primary = says('Fool. ', clock.sleep(0.5), 'Really.');
    const { run } = runWith({ clock, primary, backup, guardrail });
    expect(await clock.until(run.ended)).toMatchObject({
      end: 'blocked',
      response: { content: '', finish: 'filtered' },
      failures: [{ kind: 'blocked', message: 'rude' }],
    });
    expect(guardrail).toHaveBeenCalledTimes(1);
    expect(backup).not.toHaveBeenCalled();
  });

  it('shows nothing any more, and ends at once, when a person stops while it judges', async () => {
    const clock = createTestClock();
    const judge = clock.sleep(5);
    const guardrail = () => judge().then(() => null);
    const { run } = runWith({ clock, primary: says('Yes.'), guardrail });
    await clock.pass(1);
    run.stop();
    expect(await clock.until(run.ended)).toMatchObject({ end: 'cancelled', failures: [] });
    expect(clock.now()).toBe(1_000);
    await clock.pass(60);
    expect(run.getSnapshot().response.content).toBe('');
  });

  it('shows all that it let through of an answer that broke off while it rested', async () => {
    const primary = says('The refund ', 'window ', 'is', new Error('gone'));
    const { ended } = runWith({ primary, guardrail: () => null, guardrailSeconds: 9 });
    expect((await ended()).response.content).toBe('The refund window is');
  });

  it('that is not there keeps no word waiting', async () => {
    const clock = createTestClock();
    const primary = says('a ', clock.sleep(0.05), 'b ', clock.sleep(0.05), 'c');
    const { run } = runWith({ clock, primary, guardrailSeconds: 9 });
    await clock.pass(0.06);
    expect(run.getSnapshot().response.content).toBe('a b ');
  });
});
