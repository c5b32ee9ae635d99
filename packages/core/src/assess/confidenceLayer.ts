import type { Verdict } from '../response/assessment.ts';
import type { Tiers, Tone } from '../tier/tier.ts';
import { tierOf } from '../tier/tierOf.ts';
import type { CombinedConfidence } from './confidenceOf.ts';
import { byShare, count } from './finding.ts';
import type { Finding, LayerFindings } from './finding.ts';
import { percent } from './percent.ts';
import type { Readings } from './readings.ts';

/** Layer 3: would the model say it again, was it sure of its words, and what does everything come to? */
export function confidenceLayer(
  readings: Readings,
  combined: CombinedConfidence,
  tiers: Tiers,
): LayerFindings {
  const findings = [...repeated(readings), ...likely(readings), whole(combined, tiers)];
  return { name: 'confidence', findings };
}

function repeated({ agreement }: Readings): Finding[] {
  if (agreement?.value == null) return [];
  const samples = agreement.details['samples'] ?? 0;
  const verb = samples === 1 ? 'supports' : 'support';
  const reason = `${count(samples, 'sample')} ${verb} the answer at ${percent(agreement.value)}.`;
  return [{ verdict: byShare(agreement.value, 0.75, 0.5), reason }];
}

function likely({ tokens }: Readings): Finding[] {
  if (tokens?.value == null) return [];
  const reason = `The model gave its words a mean probability of ${percent(tokens.value)}.`;
  return [{ verdict: byShare(tokens.value, 0.7, 0.4), reason }];
}

function whole({ confidence, calibrated, problem }: CombinedConfidence, tiers: Tiers): Finding {
  if (problem !== null) return { verdict: 'unknown', reason: problem };
  if (confidence === null) {
    return { verdict: 'unknown', reason: 'Nothing is known that confidence could rest on.' };
  }
  const basis = calibrated ? 'calibrated' : 'not calibrated';
  const reason = `The evidence comes to ${percent(confidence)}, ${basis} on labels.`;
  return { verdict: verdicts[tierOf(confidence, tiers).tone], reason };
}

const verdicts: Readonly<Record<Tone, Verdict>> = {
  positive: 'pass',
  caution: 'warn',
  negative: 'fail',
  neutral: 'unknown',
};
