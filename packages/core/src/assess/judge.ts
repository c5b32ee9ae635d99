import type { Assessment } from '../response/assessment.ts';
import type { Evidence } from '../response/evidence.ts';
import { defaultTiers } from '../tier/defaultTiers.ts';
import { tierOf } from '../tier/tierOf.ts';
import { abstentionReasons } from './abstention.ts';
import { claimsOf } from './claimsOf.ts';
import { confidenceLayer } from './confidenceLayer.ts';
import { confidenceOf } from './confidenceOf.ts';
import { layerOf } from './finding.ts';
import type { LayerFindings } from './finding.ts';
import { groundingLayer } from './groundingLayer.ts';
import type { AssessOptions } from './options.ts';
import type { Readings } from './readings.ts';
import { signalsOf } from './readings.ts';
import { reviewLayer } from './reviewLayer.ts';
import { validationLayer } from './validationLayer.ts';

/** Turns what each kind of evidence says into one assessment. */
export function judge(evidence: Evidence, readings: Readings, options: AssessOptions): Assessment {
  const { tiers = defaultTiers } = options;
  const signals = signalsOf(readings);
  const combined = confidenceOf(evidence.content.trim() === '' ? [] : signals, options);
  const { confidence, calibrated } = combined;
  const abstentions = abstentionReasons(evidence, readings, confidence, options);
  const judged = [
    groundingLayer(readings),
    validationLayer(readings),
    confidenceLayer(readings, combined, tiers),
  ];
  return {
    confidence,
    calibrated,
    tier: tierOf(confidence, tiers).name,
    signals,
    layers: [...judged, reviewLayer(confidence, abstentions, options)].map(layerOf),
    claims: claimsOf(evidence, readings),
    abstain: abstentions.length > 0,
    reasons: summarise(abstentions, judged),
  };
}

/** Why to abstain, then what speaks against the answer; when nothing does, what speaks for it. */
function summarise(abstentions: readonly string[], layers: readonly LayerFindings[]): string[] {
  const findings = layers.flatMap((layer) => layer.findings);
  const doubts = findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
  const told = doubts.length > 0 || abstentions.length > 0 ? doubts : findings;
  return [...new Set([...abstentions, ...told.map(({ reason }) => reason)])];
}
