import type { Verdict } from '../response/assessment.ts';
import type { Tiers, Tone } from '../tier/tier.ts';
import { tierOf } from '../tier/tierOf.ts';
import type { CombinedConfidence } from './confidenceOf.ts';
import type { Finding } from './finding.ts';
import { byShare, count, unknown } from './finding.ts';
import { percent } from './percent.ts';
import type { Readings } from './readings.ts';

/** Layer 3: would the model say it again, was it sure of its words, and what does everything come to? */
export function confidenceFindings(
  { agreement, tokens }: Readings,
  { confidence, calibrated, problem }: CombinedConfidence,
  tiers: Tiers,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (agreement?.value != null) {
    const samples = count(agreement.details['samples'] ?? 0, 'sample');
    const reason = `The answer has ${percent(agreement.value)} support in ${samples}.`;
    findings.push(byShare(agreement.value, 0.75, 0.5, reason));
  }
  if (tokens?.value != null) {
    const reason = `The model gave its words a mean probability of ${percent(tokens.value)}.`;
    findings.push(byShare(tokens.value, 0.7, 0.4, reason));
  }
  if (confidence === null)
    return [...findings, unknown(problem ?? 'Nothing is known that confidence could rest on.')];
  const reason = `The evidence comes to ${percent(confidence)}, ${calibrated ? '' : 'not '}calibrated on labels.`;
  return [...findings, { verdict: verdicts[tierOf(confidence, tiers).tone], reason }];
}

const verdicts: Readonly<Record<Tone, Verdict>> = {
  positive: 'pass',
  caution: 'warn',
  negative: 'fail',
  neutral: 'unknown',
};
