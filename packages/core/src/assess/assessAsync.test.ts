import { expect, it, vi } from 'vitest';
import type { Evidence } from '../response/response.ts';
import { assess } from './assess.ts';
import { assessAsync } from './assessAsync.ts';

const evidence: Evidence = {
  content: 'Your money comes back within a month. Shipping stays with you.',
  passages: [{ id: 'a', text: 'Refunds take 30 days.' }, { text: 'Fees are not refunded.' }],
  samples: ['We pay you back in four weeks.', 'Refunds take a month.', 'It takes a month.'],
};

it('judges all pairs in one call and says the same as a synchronous judge', async () => {
  const score = (one: string, other: string) => ((one.length * 7 + other.length * 3) % 10) / 10;
  const judgePairs = vi.fn((pairs: readonly { hypothesis: string; premise: string }[]) =>
    Promise.resolve(pairs.map(({ hypothesis, premise }) => score(hypothesis, premise))),
  );
  const judged = await assessAsync(evidence, { judgePairs });
  expect(judgePairs).toHaveBeenCalledTimes(1);
  expect(judged).toEqual(assess(evidence, { entails: score, similarity: score }));
  const asked = judgePairs.mock.calls[0]?.[0].map((pair) => JSON.stringify(pair)) ?? [];
  expect(new Set(asked).size).toBe(asked.length);
});

it('takes comparisons one by one that are asynchronous', async () => {
  const judged = await assessAsync(evidence, { entails: () => Promise.resolve(0.9) });
  expect(judged.signals.find(({ kind }) => kind === 'grounding')?.value).toBeCloseTo(0.9, 12);
  const equal = await assessAsync(evidence, { equivalent: () => Promise.resolve(true) });
  expect(equal.signals.find(({ kind }) => kind === 'agreement')?.value).toBe(1);
});

it.each([
  ['throws', () => Promise.reject(new Error('no model'))],
  ['hangs', () => new Promise<number>(() => undefined)],
])('loses only its own signal to a judge that %s, and says so', async (_what, entails) => {
  const judged = await assessAsync(evidence, { entails, timeout: 20 });
  expect(judged.signals.find(({ kind }) => kind === 'grounding')?.value).toBeNull();
  expect(judged.confidence).not.toBeNull();
  expect(judged.findings.map(({ code }) => code)).toContain('signal.failed');
  expect(judged.reasons.join()).not.toContain('undefined');
});

it.each([[[]], [[Number.NaN]], [[null, 7, 'x']]])(
  'takes %j for pairs that are not known',
  async (scores) => {
    const judgePairs = () => scores as number[]; // as a service may answer
    const { findings, signals } = await assessAsync(evidence, { judgePairs });
    expect(signals.find(({ kind }) => kind === 'grounding')?.value).toBeNull();
    expect(findings.map(({ code }) => code)).toContain('signal.unknown');
  },
);
