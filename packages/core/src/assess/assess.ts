import type {
  Assessment,
  Evidence,
  Finding,
  Layer,
  LayerName,
  Verdict,
} from '../response/response.ts';
import { readStatements } from '../signal/answerSentences.ts';
import { findingText } from '../signal/findingText.ts';
import { finding } from '../signal/findings.ts';
import { tierOf } from '../tier/tierOf.ts';
import { abstentionFindings } from './abstention.ts';
import { claimsOf } from './claims.ts';
import { confidenceFinding, confidenceOf } from './confidence.ts';
import type { AssessOptions } from './options.ts';
import { askedReview, policyIn } from './review.ts';
import { silenceOf } from './silence.ts';
import { signalOf, takeReadings } from './takeReadings.ts';

/**
 * What the evidence amounts to: one confidence in [0, 1] (see `combine`, or the given combiner and calibrator), `null` when
 * nothing is known or nothing is claimed; the verdicts of the four defence layers with findings that can be checked; the claims;
 * and whether to abstain, which is when the answer is empty, refuses or is an error text, when confidence falls below
 * `abstainBelow`, and when what was retrieved is not about the question and holds no claim either.
 */
export function assess(evidence: Evidence, options: AssessOptions = {}): Assessment {
  const policy = policyIn(options);
  const { tiers } = policy;
  const read = readStatements(evidence.content, options.languages);
  const silence = silenceOf(read, evidence.question);
  const readings = takeReadings(evidence, read.statements, options);
  const claimsNothing = silence !== null || read.statements.length === 0;
  const combined = confidenceOf(claimsNothing ? [] : readings.taken, options);
  const { confidence } = combined;
  const abstentions = abstentionFindings(evidence, silence, readings.taken, confidence, options);
  const silent =
    silence && abstentions.length === 0
      ? [finding(`answer.${silence}`, 'confidence', 'unknown')]
      : [];
  const told = [...readings.findings, ...silent, confidenceFinding(combined, tiers)];
  const findings = [
    ...told,
    ...(abstentions.length > 0
      ? abstentions
      : askedReview(confidence, policy, options.reviewReason)),
  ];
  return {
    confidence,
    basis: combined.basis,
    calibrated: combined.basis === 'calibrated',
    combined: combined.combined,
    tier: tierOf(confidence, tiers).name,
    signals: readings.taken.map(({ reading }) => signalOf(reading)),
    findings,
    layers: layerNames.map((name) => layerOf(name, findings)),
    claims: claimsNothing
      ? []
      : claimsOf(
          readings.taken.map(({ reading }) => reading),
          evidence.passages,
        ),
    abstain: abstentions.length > 0,
    reasons: summarise(abstentions, told),
  };
}

const layerNames: readonly LayerName[] = ['grounding', 'validation', 'confidence', 'review'];

/** The layer as it is reported: its verdict is the worst of its findings, `unknown` when nothing was found out. */
function layerOf(name: LayerName, all: readonly Finding[]): Layer {
  const own = all.filter(({ layer }) => layer === name);
  const findings = own.length > 0 ? own : [finding(`${name}.none`, name, 'unknown')];
  const order: readonly Verdict[] = ['fail', 'warn', 'pass'];
  const verdict = order.find((each) => findings.some((found) => found.verdict === each));
  return { name, verdict: verdict ?? 'unknown', reasons: findings.map(findingText) };
}

/** Why to abstain, then what speaks against the answer; when nothing does, what speaks for it. */
function summarise(abstentions: readonly Finding[], findings: readonly Finding[]): string[] {
  const doubts = findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
  const told = doubts.length > 0 || abstentions.length > 0 ? doubts : findings;
  return [...new Set([...abstentions, ...told].map(findingText))];
}
