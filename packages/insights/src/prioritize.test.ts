import fc from 'fast-check';
import { expect, it } from 'vitest';
import { prioritize } from '@credence-ui/insights';

const features = [
  { name: 'voice input', impact: 3, feasibility: 2, risk: 4, alignment: 2 },
  { name: 'multi-language support', impact: 4, feasibility: 3, risk: 3, alignment: 4 },
  { name: 'document upload', impact: 5, feasibility: 3, risk: 3, alignment: 5 },
  { name: 'admin dashboard', impact: 3, feasibility: 5, risk: 1, alignment: 4 },
  { name: 'conversation history', impact: 4, feasibility: 5, risk: 1, alignment: 5 },
];

it('ranks the features of the concepts page', () => {
  const ranked = prioritize(features);
  expect(ranked.map(({ name, score, rank }) => [rank, name, score])).toEqual([
    [1, 'conversation history', 4.75],
    [2, 'admin dashboard', 4.25],
    [3, 'document upload', 4],
    [4, 'multi-language support', 3.5],
    [5, 'voice input', 2.25],
  ]);
});

it('tells which places hang on the weights', () => {
  const [first, second, third] = prioritize(features);
  expect(first).toMatchObject({ corners: [1, 1], stability: 1 });
  // With impact and alignment up by a fifth and the rest down, uploads come to 4.2 and the dashboard to 4.1.
  expect([second?.corners, third?.corners]).toEqual([
    [2, 3],
    [2, 3],
  ]);
  expect(third?.stability).toBeGreaterThan(0.5);
});

it('finds an order that the weights turn around', () => {
  const close = [
    { name: 'a', impact: 5, feasibility: 3, risk: 3, alignment: 3 },
    { name: 'b', impact: 3, feasibility: 5, risk: 3, alignment: 3 },
  ];
  const [a, b] = prioritize(close, { impact: 1.01, feasibility: 1, risk: 1, alignment: 1 });
  expect(a).toMatchObject({ name: 'a', rank: 1, tied: false, corners: [1, 2] });
  expect(a?.stability).toBeGreaterThan(0.4);
  expect(a?.stability).toBeLessThan(0.65);
  expect(b?.stability).toBe(a?.stability);
});

it('lets equals share a place, by name', () => {
  const [{ name: _name, ...scores } = { name: '' }] = features;
  const same = ['z', 'a'].map((name) => ({ ...features[0], ...scores, name }));
  const ranked = prioritize(same as typeof features);
  expect(ranked.map(({ name, rank, tied }) => [name, rank, tied])).toEqual([
    ['a', 1, true],
    ['z', 1, true],
  ]);
});

it('does not depend on the order given, and each place is within its corners', () => {
  const score = fc.integer({ min: 1, max: 5 });
  const scores = fc.record({ impact: score, feasibility: score, risk: score, alignment: score });
  fc.assert(
    fc.property(fc.array(scores, { maxLength: 6 }), (list) => {
      const named = list.map((each, i) => ({ ...each, name: `f${i}` }));
      const ranked = prioritize(named);
      expect(prioritize([...named].reverse())).toEqual(ranked);
      for (const { stability } of ranked) expect(stability).toBeLessThanOrEqual(1);
    }),
    { numRuns: 20 },
  );
});

it('refuses two features of one name', () => {
  const [one] = features;
  expect(() => prioritize(one ? [one, one] : [])).toThrow('Give each feature a name of its own.');
});
