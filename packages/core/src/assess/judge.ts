import type { Assessment } from '../response/assessment.ts';
import type { Evidence } from '../response/evidence.ts';
import { defaultTiers } from '../tier/defaultTiers.ts';
import { tierOf } from '../tier/tierOf.ts';
import { abstentionReasons } from './abstention.ts';
import { claimsOf } from './claimsOf.ts';
import { confidenceFindings } from './confidenceFindings.ts';
import { confidenceOf } from './confidenceOf.ts';
import type { Finding } from './finding.ts';
import { layerOf } from './finding.ts';
import { groundingFindings } from './groundingFindings.ts';
import type { AssessOptions } from './options.ts';
import type { Readings } from './readings.ts';
import { signalsOf } from './readings.ts';
import { reviewFindings } from './reviewFindings.ts';
import { validationFindings } from './validationFindings.ts';

/** Turns what each kind of evidence says into one assessment. */
export function judge(evidence: Evidence, readings: Readings, options: AssessOptions): Assessment {
  const { tiers = defaultTiers } = options;
  const signals = signalsOf(readings);
  const combined = confidenceOf(evidence.content.trim() === '' ? [] : signals, options);
  const { confidence, calibrated } = combined;
  const abstentions = abstentionReasons(evidence, readings, confidence, options);
  const grounding = groundingFindings(readings);
  const validation = validationFindings(readings);
  const certainty = confidenceFindings(readings, combined, tiers);
  return {
    confidence,
    calibrated,
    tier: tierOf(confidence, tiers).name,
    signals,
    layers: [
      layerOf('grounding', grounding),
      layerOf('validation', validation),
      layerOf('confidence', certainty),
      layerOf('review', reviewFindings(confidence, abstentions, options)),
    ],
    claims: claimsOf(evidence, readings),
    abstain: abstentions.length > 0,
    reasons: summarise(abstentions, [...grounding, ...validation, ...certainty]),
  };
}

/** Why to abstain, then what speaks against the answer; when nothing does, what speaks for it. */
function summarise(abstentions: readonly string[], findings: readonly Finding[]): string[] {
  const doubts = findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
  const told = doubts.length > 0 || abstentions.length > 0 ? doubts : findings;
  return [...new Set([...abstentions, ...told.map(({ reason }) => reason)])];
}
