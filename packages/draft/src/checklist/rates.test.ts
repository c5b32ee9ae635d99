import { describe, expect, it } from 'vitest';
import { checklist } from '@credence-ui/draft/checklist';
import type { ChecklistItem } from '@credence-ui/draft/checklist';
import { halves, measure } from '../../test/checklist/rates.ts';

type Least = readonly [kind: ChecklistItem['kind'], recall: number, precision: number];

const wanted: readonly Least[] = [
  ['date', 0.95, 0.92],
  ['number', 0.95, 0.92],
  ['commitment', 0.95, 0.92],
  ['name', 0.88, 0.85],
  ['identifier', 0.95, 0.92],
  ['link', 0.95, 0.92],
  ['email', 0.95, 0.92],
];
// What the rules reach on sentences that they were not written for. It is less than what is wanted.
const blindTuning: readonly Least[] = [
  ['date', 0.95, 0.92],
  ['number', 0.96, 0.75],
  ['commitment', 0.95, 0.92],
  ['name', 0.93, 0.92],
  ['identifier', 0.95, 0.92],
  ['email', 0.95, 0.92],
];
const blindKept: readonly Least[] = [
  ['date', 0.95, 0.93],
  ['number', 0.79, 0.67],
  ['commitment', 0.8, 0.91],
  ['name', 0.6, 0.8],
  ['identifier', 0.7, 0.92],
  ['link', 0.95, 0.92],
];
const fresh: readonly Least[] = [
  ['date', 0.89, 0.94],
  ['number', 0.89, 0.87],
  ['commitment', 0.7, 0.92],
  ['name', 0.78, 0.9],
  ['identifier', 0.95, 0.92],
];

describe.each([
  ['tuning', wanted],
  ['kept', wanted],
  ['blind tuning', blindTuning],
  ['blind kept', blindKept],
  ['fresh', fresh],
] as const)('on the %s part of the labelled sentences', (half, least) => {
  it.each(least)('finds %s items with recall %d and precision %d', (kind, recall, precision) => {
    const rates = measure(halves[half], kind, (text, locale) => checklist(text, { locale }));
    expect(rates.marked).toBeGreaterThan(0);
    expect(rates.recall, rates.missed.join('\n')).toBeGreaterThanOrEqual(recall);
    expect(rates.precision, rates.wrong.join('\n')).toBeGreaterThanOrEqual(precision);
  });
});
