import { expect, it } from 'vitest';
import { measureMetrics, metricTargets, pyramidOf } from './index.ts';
import type { MetricsSoFar } from './index.ts';

const weekEight: MetricsSoFar = {
  ...{ accuracy: 0.91, hallucinationRate: 0.03, latencyP95: 2.8 },
  ...{ csat: 4.2, adoptionRate: 0.72, editRate: 0.24 },
  ...{ resolutionRate: 0.76, deflectionRate: 0.38, costPerResolution: 4.2 },
};
const of = (change: Partial<MetricsSoFar> = {}, costBefore?: number) =>
  pyramidOf(
    measureMetrics([], { supplied: { ...weekEight, ...change } }),
    costBefore === undefined ? {} : { costBefore },
  );

it('says of week eight that quality and usage are good and deflection is not yet', () => {
  const { layers, gaps } = of();
  expect(layers.map(({ layer, cadence, good }) => [layer, cadence, good])).toEqual([
    ['model quality', 'daily', true],
    ['product usage', 'weekly', true],
    ['business impact', 'monthly', false],
  ]);
  expect(gaps).toMatchObject([
    { from: 'product usage', to: 'business impact', missed: [{ metric: 'deflectionRate' }] },
  ]);
});

it('finds good answers that nobody uses', () => {
  const [gap] = of({ adoptionRate: 0.41 }).gaps;
  expect(gap).toMatchObject({
    from: 'model quality',
    good: { metric: 'accuracy', measure: { value: 0.91 } },
    missed: [{ metric: 'adoptionRate', measure: { value: 0.41 } }],
  });
});

it('judges nothing that was not measured', () => {
  const { layers, gaps } = pyramidOf(measureMetrics([]));
  expect(layers.map(({ good }) => good)).toEqual([null, null, null]);
  expect(gaps).toEqual([]);
});

it.each([
  [4.2, undefined, null],
  [4.2, 8.4, true],
  [4.3, 8.4, false],
  [4.2, 0, null],
])('judges a cost of %s after %s as %s', (cost, before, verdict) => {
  const { layers } = of({ costPerResolution: cost }, before);
  expect(layers[2]?.metrics[2]?.onTarget).toBe(verdict);
});

it('holds every target at its bound as the health check does', () => {
  const bounds = metricTargets.map(({ metric, bound }) => [metric, bound]);
  expect(Object.fromEntries(bounds)).toMatchObject({
    accuracy: { least: 0.85 },
    hallucinationRate: { under: 0.05 },
    csat: { least: 4 },
  });
  expect(of({ hallucinationRate: 0.05 }).layers[0]?.good).toBe(false);
  expect(of({ csat: 4 }).layers[1]?.good).toBe(true);
});
