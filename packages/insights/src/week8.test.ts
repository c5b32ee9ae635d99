import { expect, it } from 'vitest';
import { healthCheck } from './healthCheck.ts';
import { stakeholderUpdate } from './stakeholderUpdate.ts';
import type { MetricsSoFar } from './metrics.ts';

const week8 = {
  accuracy: 0.91,
  hallucinationRate: 0.03,
  latencyP95: 2.8,
  csat: 4.2,
  adoptionRate: 0.72,
  editRate: 0.24,
  resolutionRate: 0.76,
  deflectionRate: 0.38,
  costPerResolution: 4.2,
};
const heading = { product: 'Support Copilot', week: 8 };

it('passes four lines of week 8 and warns about deflection', () => {
  expect(Object.values(healthCheck(week8))).toEqual(['PASS', 'PASS', 'PASS', 'PASS', 'WARN']);
});

it('writes the update of week 8 word for word', () => {
  expect(stakeholderUpdate(week8, heading)).toBe(`WEEKLY UPDATE: Support Copilot (Week 8)

STATUS: 4/5 metrics on target

HIGHLIGHTS:
- Customer satisfaction: 4.2/5.0 (target: 4.0)
- Tickets resolved without escalation: 76%
- AI-assisted deflection: 38% (target: 40%)
- Cost per resolution: $4.20

QUALITY:
- Response accuracy: 91%
- Factual errors (hallucinations): 3.0%
- Agent edit rate: 24% of AI drafts modified

ACTIONS:
- Deflection below target; expanding knowledge base coverage`);
});

it.each<[Partial<MetricsSoFar>, string]>([
  [{ editRate: 0.31 }, '- High edit rate; investigating prompt quality for top categories'],
  [{ hallucinationRate: 0.05 }, '- Hallucination rate elevated; adding source verification step'],
  [{ deflectionRate: 0.4 }, '- No action needed this week'],
  [{ csat: null }, '- Customer satisfaction: not measured (target: 4.0)'],
  [{ csat: null }, 'STATUS: 3/4 metrics on target (1 not measured)'],
  [{ deflectionRate: null }, '- Measure what is missing'],
])('with %o writes "%s"', (change, line) => {
  expect(stakeholderUpdate({ ...week8, ...change }, heading)).toContain(line);
});

it('says nothing about a product of which nothing is measured', () => {
  const names = Object.keys(week8) as (keyof typeof week8)[];
  const nothing = Object.fromEntries(names.map((name) => [name, null])) as unknown as MetricsSoFar;
  const update = stakeholderUpdate(nothing, heading);
  expect(update).toContain('STATUS: 0/0 metrics on target (5 not measured)');
  expect(update.replace(/\((?:Week|target).*\)|^STATUS.*/gm, '')).not.toMatch(/\d/);
});

it.each<[Partial<MetricsSoFar>, object]>([
  [{ accuracy: 0.85 }, { accuracy: 'PASS' }],
  [{ accuracy: 0.8499 }, { accuracy: 'FAIL' }],
  [{ hallucinationRate: 0.05 }, { hallucination: 'FAIL' }],
  [{ csat: 4 }, { csat: 'PASS' }],
  [{ csat: 3.9 }, { csat: 'WARN' }],
  [{ adoptionRate: 0.59 }, { adoption: 'WARN' }],
  [{ deflectionRate: 0.4 }, { deflection: 'PASS' }],
  [{ accuracy: null }, { accuracy: null }],
  [{ csat: NaN }, { csat: null }],
])('judges %o as %o', (change, expected) => {
  expect(healthCheck({ ...week8, ...change })).toMatchObject(expected);
});
