import fc from 'fast-check';
import { expect, it } from 'vitest';
import { align } from './align.ts';

const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 20 });

it('pairs up a longest common subsequence of short lists', () => {
  fc.assert(
    fc.property(items, items, (before, after) => {
      const pairs = align(before, after);
      expectPairs(before, after);
      expect(pairs).toHaveLength(longestCommon(before, after));
    }),
    { numRuns: 2000 },
  );
});

it('keeps nearly all of a long list that was edited everywhere', () => {
  const before = Array.from({ length: 20_000 }, (_, n) => `w${String((n * n * 7 + n) % 997)}`);
  const after = before.flatMap((item, n) => editOf(item, n % 10));
  expectPairs(before, after);
  expect(align(before, after).length).toBeGreaterThan(17_500);
});

it('pairs nothing in long lists that say the same items in another order', () => {
  const before = Array.from({ length: 4000 }, (_, n) => `w${String(n)}`);
  expect(align(before, [...before].reverse()).length).toBeLessThan(2);
});

function editOf(item: string, place: number): readonly string[] {
  if (place === 3) return ['new', item];
  return place === 7 ? [] : [item];
}

function expectPairs(before: readonly string[], after: readonly string[]): void {
  let last = { before: -1, after: -1 };
  for (const pair of align(before, after)) {
    expect(before[pair.before]).toBe(after[pair.after]);
    expect(pair.before > last.before && pair.after > last.after).toBe(true);
    last = pair;
  }
}

/** The length by the table of the textbook. */
function longestCommon(before: readonly string[], after: readonly string[]): number {
  let row = after.map(() => 0);
  for (const item of before) {
    const next: number[] = [];
    for (const [index, other] of after.entries()) {
      const grown = item === other ? (row[index - 1] ?? 0) + 1 : 0;
      next.push(Math.max(grown, row[index] ?? 0, next[index - 1] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
