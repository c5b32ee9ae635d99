import type { Finding } from './finding.ts';
import { byCount, byShare, unknown } from './finding.ts';
import { percent } from './percent.ts';
import type { Readings } from './readings.ts';

/** Layer 2: do the figures in it stand in the sources, and what do those say who checked it? */
export function validationFindings({ grounding, verifiers }: Readings): readonly Finding[] {
  const { numbers, numbersFound } = grounding?.details ?? {};
  const findings = verifiers.map(({ kind, value }) =>
    value === null
      ? unknown(`The ${kind} check gave no score.`)
      : byShare(value, 0.7, 0.4, `The ${kind} check gave ${percent(value)}.`),
  );
  if (grounding?.value != null && numbers)
    findings.unshift(byCount(numbersFound ?? 0, numbers, found));
  return findings.length > 0 ? findings : [unknown('Nothing was checked.')];
}

const found = {
  noun: 'number',
  verbs: ['is', 'are'],
  held: 'in the sources',
  missing: 'in no source',
} as const;
