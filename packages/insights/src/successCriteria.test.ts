import { expect, it } from 'vitest';
import { measureMetrics } from './measureMetrics.ts';
import type { Measures } from './measureMetrics.ts';
import { checkCriteria, judgeCriteria } from './successCriteria.ts';
import type { SuccessCriterion } from './successCriteria.ts';

const by = '2026-03-31';
const accuracy = { metric: 'accuracy', bound: { least: 0.9 }, by } as const;
const edits = { metric: 'editRate', bound: { under: 0.3 }, by } as const;

it('takes two or three criteria, each with a target of its own', () => {
  expect(checkCriteria([accuracy, edits])).toEqual([]);
  expect(checkCriteria([accuracy, edits, { metric: 'csat', bound: { least: 4 }, by }])).toEqual([]);
});

it.each<readonly [string, readonly SuccessCriterion[], RegExp]>([
  ['one alone', [accuracy], /There are 1 criteria/],
  ['four', [accuracy, edits, accuracy, edits], /There are 4 criteria/],
  [
    'one metric with two targets',
    [accuracy, { ...accuracy, bound: { least: 0.95 } }],
    /two targets/,
  ],
  ['a target of the wrong side', [accuracy, { ...edits, bound: { least: 0.3 } }], /better lower/],
  ['a share above 1', [edits, { ...accuracy, bound: { least: 1.2 } }], /1.2 is no target/],
  ['no number', [edits, { ...accuracy, bound: { least: NaN } }], /NaN is no target/],
  ['a day that there is not', [edits, { ...accuracy, by: '2026-02-30' }], /is no day/],
  ['no metric', [edits, { ...accuracy, metric: 'mood' as 'accuracy' }], /is no metric/],
])('refuses %s, in words', (_, criteria, words) => {
  expect(checkCriteria(criteria).join(' ')).toMatch(words);
});

const measured = (value: number | null, interval: readonly [number, number] | null): Measures => ({
  ...measureMetrics([]),
  accuracy: { value, interval, n: 50, source: 'reviews' },
});

it.each([
  [0.92, '2026-03-31', 'onTarget'],
  [0.92, '2026-04-01', 'met'],
  [0.88, '2026-03-31', 'offTarget'],
  [0.88, '2026-04-01', 'missed'],
  [null, '2026-04-01', 'notMeasured'],
] as const)('judges %s on %s as %s', (value, today, verdict) => {
  expect(judgeCriteria([accuracy], measured(value, null), today)).toEqual([
    { ...accuracy, value, verdict, unsure: false },
  ]);
});

it('says where chance may decide', () => {
  const judge = (interval: readonly [number, number]) =>
    judgeCriteria([accuracy], measured(0.92, interval), by)[0]?.unsure;
  expect(judge([0.85, 0.97])).toBe(true);
  expect(judge([0.91, 0.97])).toBe(false);
});
