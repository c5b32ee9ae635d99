import type { Signal } from '../response/assessment.ts';
import { byShare, count } from './finding.ts';
import type { Finding, LayerFindings } from './finding.ts';
import { percent } from './percent.ts';
import type { Readings } from './readings.ts';

/** Layer 2: do the figures in it stand in the sources, and what do those say who checked it? */
export function validationLayer(readings: Readings): LayerFindings {
  const found = [...figures(readings), ...readings.verifiers.map(checked)];
  const nothing: Finding = { verdict: 'unknown', reason: 'Nothing was checked.' };
  return { name: 'validation', findings: found.length > 0 ? found : [nothing] };
}

function figures({ grounding }: Readings): Finding[] {
  const { numbers = null, numbersFound = null } = grounding?.details ?? {};
  if (grounding?.value == null || !numbers || numbersFound === null) return [];
  const missing = numbers - numbersFound;
  const reason =
    missing === 0
      ? `${numbersFound} of ${count(numbers, 'number')} found in the sources.`
      : `${missing} of ${count(numbers, 'number')} ${missing === 1 ? 'is' : 'are'} in no source.`;
  return [{ verdict: byShare(numbersFound / numbers, 1, 0.5), reason }];
}

function checked({ kind, value }: Signal): Finding {
  if (value === null) return { verdict: 'unknown', reason: `The ${kind} check gave no score.` };
  return { verdict: byShare(value, 0.7, 0.4), reason: `The ${kind} check gave ${percent(value)}.` };
}
