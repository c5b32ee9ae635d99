import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AIResponse } from '../response/response.ts';
import { decideFallback, failureModes } from './decideFallback.ts';
import type { FallbackAction, FallbackPolicy, Outcome } from './decideFallback.ts';

const answer = (confidence: number | null, abstain = false): AIResponse => ({
  id: 'r',
  content: 'Yes.',
  confidence,
  citations: [],
  suggestedActions: [],
  requiresHumanReview: false,
  assessment: {
    confidence,
    basis: null,
    calibrated: false,
    combined: null,
    findings: [],
    tier: 'low',
    signals: [],
    layers: [],
    claims: [],
    abstain,
    reasons: [],
  },
});

it('has the failures, how bad and how likely each is, and what is done, as the matrix does', () => {
  const rows = Object.values(failureModes).map((mode) => Object.values<string>({ ...mode }));
  expect(rows).toEqual([
    [
      ...['hallucination', 'hallucination', 'high', 'medium'],
      "I'm not confident about this answer. Let me connect you with a human agent.",
      'escalate',
    ],
    [
      ...['latency', 'latency spike', 'medium', 'medium', 'typing indicator with a time estimate'],
      'cached answer for common queries, marked with its age',
    ],
    [
      ...['outage', 'model outage', 'high', 'low', 'FAQ page or the human queue'],
      'fail over to the backup provider',
    ],
    [
      ...['offensive', 'offensive output', 'critical', 'low'],
      'the output is blocked, with an apology',
      'guardrail filter; logged for review',
    ],
  ]);
});

describe('decideFallback', () => {
  it.each([
    ['an answer stands', { kind: 'answer', response: answer(0.2) }, {}, null],
    [
      'unknown confidence stands',
      { kind: 'answer', response: answer(null) },
      { abstainBelow: 0.5 },
      null,
    ],
    ['an abstention', { kind: 'answer', response: answer(0.2, true) }, {}, 'hallucination'],
    [
      'below the policy',
      { kind: 'answer', response: answer(0.2) },
      { abstainBelow: 0.5 },
      'hallucination',
    ],
    [
      'just what the policy asks stands',
      { kind: 'answer', response: answer(0.5) },
      { abstainBelow: 0.5 },
      null,
    ],
    ['a short wait stands', { kind: 'waiting', elapsedSeconds: 4 }, {}, null],
    ['a long wait', { kind: 'waiting', elapsedSeconds: 5 }, {}, 'latency'],
    ['an outage', { kind: 'error', reason: 'outage' }, {}, 'outage'],
    ['an unreadable answer', { kind: 'error', reason: 'invalid' }, {}, 'outage'],
    ['a timeout', { kind: 'error', reason: 'latency' }, {}, 'latency'],
    ['a blocked answer', { kind: 'blocked', reason: 'guardrail' }, {}, 'offensive'],
  ] as const)('maps %s', (_title, outcome, policy, mode) => {
    expect(decideFallback(outcome, policy).mode).toBe(mode);
  });

  it.each<[Outcome, readonly FallbackAction[]]>([
    [{ kind: 'answer', response: answer(0.1, true) }, ['human', 'faq', 'retry']],
    [{ kind: 'waiting', elapsedSeconds: 9 }, ['wait', 'cached', 'backup', 'human', 'retry']],
    [{ kind: 'error', reason: 'outage' }, ['backup', 'retry', 'human', 'faq']],
    [{ kind: 'blocked', reason: 'rude' }, ['human', 'retry', 'report']],
  ])('offers over %j what helps most first', (outcome, actions) => {
    const having = { hasBackup: true, hasFaq: true, cachedAgeSeconds: 90 };
    expect(decideFallback(outcome, having).actions).toEqual(actions);
  });

  it('says and offers nothing where an answer stands', () => {
    const nothing = { message: '', actions: [], estimateSeconds: null, cachedAgeSeconds: null };
    const decision = decideFallback({ kind: 'answer', response: answer(0.9) });
    expect(decision).toEqual({ mode: null, ...nothing });
  });

  it('says no time once the typical one is over', () => {
    const waiting: Outcome = { kind: 'waiting', elapsedSeconds: 10 };
    expect(decideFallback(waiting, { typicalSeconds: 10 }).estimateSeconds).toBeNull();
  });

  it('says the words of the matrix when it abstains, and offers a person first', () => {
    const decision = decideFallback({ kind: 'answer', response: answer(0.1, true) });
    expect(decision.message).toBe(
      "I'm not confident about this answer. Let me connect you with a human agent.",
    );
    expect(decision.actions[0]).toBe('human');
  });

  it('offers a cached answer with its age, and says how long it may still take', () => {
    const waiting: Outcome = { kind: 'waiting', elapsedSeconds: 6 };
    const decision = decideFallback(waiting, { cachedAgeSeconds: 90, typicalSeconds: 10 });
    expect(decision).toMatchObject({ cachedAgeSeconds: 90, estimateSeconds: 4 });
    expect(decision.actions).toContain('cached');
    expect(decideFallback(waiting).cachedAgeSeconds).toBeNull();
  });

  it('always leaves something to do, and offers only what is in place', () => {
    const outcome = fc.constantFrom<Outcome>(
      { kind: 'answer', response: answer(0.1, true) },
      { kind: 'waiting', elapsedSeconds: 60 },
      { kind: 'error', reason: 'outage' },
      { kind: 'error', reason: 'latency' },
      { kind: 'error', reason: 'invalid' },
      { kind: 'blocked', reason: 'x' },
    );
    const policy: fc.Arbitrary<FallbackPolicy> = fc.record(
      {
        hasBackup: fc.boolean(),
        hasFaq: fc.boolean(),
        hasHuman: fc.boolean(),
        cachedAgeSeconds: fc.nat(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(outcome, policy, (what, having) => {
        const { actions } = decideFallback(what, having);
        expect(actions.length).toBeGreaterThan(0);
        expect(new Set(actions).size).toBe(actions.length);
        if (!having.hasBackup) expect(actions).not.toContain('backup');
        if (!having.hasFaq) expect(actions).not.toContain('faq');
        if (having.hasHuman === false) expect(actions).not.toContain('human');
        if (having.cachedAgeSeconds === undefined) expect(actions).not.toContain('cached');
      }),
    );
  });
});
