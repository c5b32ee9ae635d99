import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent, EventBody, EventContext } from '@credence-ui/core/event';
import { describe, expect, it } from 'vitest';
import { compareVariants } from '@credence-ui/insights';

/** Numbers in [0, 1), the same for each seed (mulberry32). */
const randomOf = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const start = Date.UTC(2026, 0, 1);
const hour = 3_600_000;
const rates = { tier: 'high', confidence: 0.9, thresholdsVersion: '1' };
let minted = 0;
const eventAt = (time: number, body: EventBody, context: Partial<EventContext>): CredenceEvent =>
  createEvent(
    body,
    { ...rates, responseId: 'r', ...context },
    { now: () => time, random: randomOf(++minted) },
  );
const sent = (edited: boolean): EventBody => ({ type: 'draft.sent', edited, changeRatio: 0 });

/** One answer an hour, sent, alternately of the variants; edited as often as they say. */
const drafts = (n: number, edited: Readonly<Record<string, number>>, seed = 1): CredenceEvent[] => {
  const random = randomOf(seed);
  const variants = Object.keys(edited);
  return Array.from({ length: n }, (_, i) => {
    const variant = variants[i % variants.length] ?? '';
    const context = { responseId: `r${i}`, sessionId: `s${i}`, variant };
    return eventAt(start + i * hour, sent(random() < (edited[variant] ?? 0)), context);
  });
};

describe('compareVariants', () => {
  it('finds a variant whose drafts are edited less', () => {
    const found = compareVariants(drafts(1000, { a: 0.5, b: 0.3 }), { metric: 'editRate' });
    expect(found).toMatchObject({ verdict: 'better', control: 'a', notes: [] });
    const [pair] = found.metrics[0]?.comparisons ?? [];
    expect(pair?.difference).toBeLessThan(-0.1);
    expect(pair?.pValue).toBeLessThan(0.001);
    expect(found.text).toMatch(
      /^b: editRate -\d+\.\d \(-\d+\.\d to -\d+\.\d\) points, better than/,
    );
  });

  it('says that it is worse when it is the control that is edited less', () => {
    const options = { metric: 'editRate', control: 'b' } as const;
    expect(compareVariants(drafts(1000, { a: 0.5, b: 0.3 }), options).verdict).toBe('worse');
  });

  it('says what is still needed, and how long that takes at the pace so far', () => {
    const events = drafts(480, { a: 0.3, b: 0.3 }, 3);
    const found = compareVariants(events, { metric: 'editRate', effect: 0.05, unit: 'answer' });
    expect(found.verdict).toBe('notEnough');
    const [pair] = found.metrics[0]?.comparisons ?? [];
    // About 2 × 1,400 answers for five points, at 24 a day.
    expect(pair?.needed?.answers).toBeGreaterThan(1900);
    expect(pair?.needed?.answers).toBeLessThan(2900);
    expect(pair?.needed?.days).toBeCloseTo((pair?.needed?.answers ?? NaN) / 24, 0);
    expect(pair?.detectable).toBeGreaterThan(0.1);
    expect(found.text).toMatch(/Not enough yet: about \d+ more answers are needed, about \d+ days/);
  });

  it('ends without a difference when all that was planned is there', () => {
    const events = drafts(800, { a: 0.3, b: 0.3 }, 4);
    const found = compareVariants(events, { metric: 'editRate', effect: 0.1 });
    expect(found.verdict).toBe('noDifference');
    expect(found.text).toContain('All that was planned is there and shows no difference.');
  });
});

describe('what a comparison is checked by', () => {
  it('does not trust variants that did not get their shares', () => {
    const events = drafts(1000, { a: 0.5, b: 0.3, c: 0.3 });
    const two = events.map((event) => (event.variant === 'c' ? { ...event, variant: 'b' } : event));
    const found = compareVariants(two, { metric: 'editRate' });
    expect(found).toMatchObject({ verdict: 'broken', sampleRatio: { counts: { a: 334, b: 666 } } });
    const planned = compareVariants(two, { metric: 'editRate', shares: { a: 1, b: 2 } });
    expect(planned.verdict).toBe('better');
  });

  it('checks no shares of prompt versions, which follow one another, unless there were some', () => {
    const events = drafts(900, { a: 0.5, b: 0.3, c: 0.3 }).map(({ variant, ...event }) => ({
      ...event,
      promptVersion: variant === 'a' ? 'v1' : 'v2',
    }));
    const options = { metric: 'editRate', by: 'promptVersion' } as const;
    const found = compareVariants(events, options);
    expect(found).toMatchObject({
      verdict: 'better',
      control: 'v1',
      sampleRatio: { pValue: null },
    });
    expect(compareVariants(events, { ...options, shares: { v1: 1, v2: 1 } }).verdict).toBe(
      'broken',
    );
  });

  it('lets no gain hide what a guard rail lost', () => {
    const events = drafts(1000, { a: 0.5, b: 0.3 }).flatMap((event, i) => {
      const vote = event.variant === 'a' || i % 3 === 0 ? 'up' : 'down';
      const body = { type: 'feedback.voted', vote, reasons: [] } as const;
      const { responseId, sessionId = '', variant = '' } = event;
      return [event, eventAt(start + i * hour + 1, body, { responseId, sessionId, variant })];
    });
    const found = compareVariants(events, { metric: 'editRate', guardRails: ['thumbsRatio'] });
    expect(found.metrics.map(({ guardRail }) => guardRail)).toEqual([false, true]);
    expect(found.verdict).toBe('worse');
    expect(found.text).toContain('thumbsRatio');
  });

  it('adjusts over variants and metrics', () => {
    const events = drafts(900, { a: 0.4, b: 0.4, c: 0.3 }, 6);
    const { metrics } = compareVariants(events, { metric: ['editRate', 'handoffRate'] });
    const [first, second] = metrics[0]?.comparisons ?? [];
    expect(first?.adjusted).toBeGreaterThanOrEqual(first?.pValue ?? 1);
    expect(second?.adjusted).toBeCloseTo(2 * (second?.pValue ?? NaN), 12);
    expect(metrics[1]?.comparisons.map(({ pValue }) => pValue)).toEqual([null, null]);
  });

  it('counts a conversation once, however often it repeats itself', () => {
    const once = drafts(200, { a: 0.5, b: 0.3 }, 7);
    const often = once.flatMap((event, i) =>
      Array.from({ length: 9 }, (_, k) => ({
        ...eventAt(start + i * hour + k, sent('edited' in event && event.edited), event),
        responseId: `${event.responseId}-${k}`,
      })),
    );
    const intervalOf = (events: readonly CredenceEvent[]) =>
      compareVariants(events, { metric: 'editRate' }).metrics[0]?.comparisons[0]?.interval;
    expect(intervalOf(often)?.[0]).toBeCloseTo(intervalOf(once)?.[0] ?? NaN, 9);
  });

  it('takes a metric of your own, such as the verdicts of reviewers', () => {
    const right = new Set(
      drafts(400, { a: 0.4, b: 0.9 }, 8).flatMap((event) =>
        'edited' in event && event.edited ? [event.responseId] : [],
      ),
    );
    const metric = {
      name: 'judged right',
      better: 'higher',
      outcome: ([first]: readonly CredenceEvent[]) => (first ? right.has(first.responseId) : null),
    } as const;
    const events = drafts(400, { a: 0, b: 0 });
    expect(compareVariants(events, { metric })).toMatchObject({ verdict: 'better' });
  });
});

describe('what cannot be compared', () => {
  const one = drafts(1, { a: 0 });
  it.each<[string, readonly CredenceEvent[], string]>([
    ['no events', [], 'No event says its variant, so nothing can be compared.'],
    ['one event', one, 'All events are of a, so nothing can be compared.'],
    ['one variant', drafts(50, { a: 0.5 }), 'All events are of a, so nothing can be compared.'],
  ])('is said of %s, without a number', (_name, events, text) => {
    const found = compareVariants(events, { metric: 'editRate' });
    expect(found).toMatchObject({ verdict: 'cannotTell', text });
    expect(found.metrics.flatMap(({ comparisons }) => comparisons)).toEqual([]);
  });

  it('is a control that nobody saw', () => {
    const found = compareVariants(drafts(50, { a: 0.5, b: 0.5 }), {
      metric: 'editRate',
      control: 'z',
    });
    expect(found.text).toBe('No event is of the control z, so nothing can be compared.');
  });

  it('is a metric that there is not', () => {
    // JavaScript may give any name.
    const run = () => compareVariants([], { metric: 'toString' as unknown as 'editRate' });
    expect(run).toThrow('Credence: there is no metric "toString". Use editRate, thumbsRatio');
  });

  it('is a metric that no event counts for', () => {
    const found = compareVariants(drafts(50, { a: 0.5, b: 0.5 }), { metric: 'thumbsRatio' });
    expect(found).toMatchObject({
      verdict: 'notEnough',
      text: 'b: thumbsRatio was not measured on both sides.',
    });
    expect(found.metrics[0]?.comparisons[0]).toMatchObject({
      difference: null,
      interval: null,
      pValue: null,
      detectable: null,
      needed: null,
    });
  });

  it('is left out and counted', () => {
    // Whatever comes from a store may be anything.
    const strange = [
      null,
      7,
      { id: 'x' },
      { ...one[0], id: 'y', type: 'moon.landed', responseId: 'm' },
    ] as unknown as CredenceEvent[];
    const unnamed = eventAt(start, sent(true), { responseId: 'u' });
    const both = ['a', 'b'].map((variant, i) =>
      eventAt(start + i, sent(true), { responseId: 'both', variant }),
    );
    const { notes } = compareVariants(
      [...drafts(50, { a: 0.5, b: 0.5 }), ...strange, unnamed, ...both],
      { metric: 'editRate' },
    );
    expect(notes.map(({ code, count }) => [code, count])).toEqual([
      ['unreadable', 3],
      ['withoutVariant', 1],
      ['mixedAnswers', 1],
    ]);
  });

  it('are times of clocks that differ', () => {
    const events = drafts(100, { a: 0.5, b: 0.5 }).flatMap((event, i) => {
      const { responseId, sessionId = '', variant = '' } = event;
      return [
        event,
        eventAt(
          start + (i + 2) * hour,
          { type: 'response.shown' },
          { responseId, sessionId, variant },
        ),
      ];
    });
    const { notes, metrics } = compareVariants(events, { metric: 'editRate' });
    expect(notes).toMatchObject([{ code: 'clocksApart', count: 100 }]);
    expect(metrics[0]?.comparisons[0]?.needed?.days).toBe(null);
  });

  it('are units that saw several variants, which is said', () => {
    const events = drafts(100, { a: 0.5, b: 0.5 }).map((event) => ({
      ...event,
      sessionId: 'same',
    }));
    const { notes, verdict } = compareVariants(events, { metric: 'editRate' });
    expect(notes).toMatchObject([{ code: 'mixedUnits', count: 1 }]);
    expect(verdict).toBe('notEnough');
  });

  it('is not a hundred variants', () => {
    const edited = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`v${i}`, 0.5]));
    const { metrics, text } = compareVariants(drafts(3000, edited), { metric: 'editRate' });
    expect(metrics[0]?.comparisons).toHaveLength(99);
    expect(text).toMatch(/Not enough yet: .* And 94 more\.$/);
  });
});
