import { calibrate } from '../calibration/calibrate.ts';
import { calibratorMismatch } from '../calibration/calibrator.ts';
import type { Basis, Claim, Finding, Passage, Verdict } from '../response/response.ts';
import { finding } from '../signal/findings.ts';
import type { Reading } from '../signal/signalReader.ts';
import { tierOf } from '../tier/tier.ts';
import type { Tiers, Tone } from '../tier/tier.ts';
import { applyCombiner, combinerProblem } from './combiner.ts';
import { signalOf, supportOf } from './takeReadings.ts';
import type { AssessOptions, Taken } from './takeReadings.ts';

/** One number for all signals, before and after a calibrator, in [0, 1] or `null`, and why there is none. */
interface CombinedConfidence {
  readonly confidence: number | null;
  readonly basis: Basis | null;
  readonly combined: number | null;
  /** What kept a stored combiner or calibrator from being applied. */
  readonly problem: string | null;
}

/**
 * The signals about the answer combined, by `combine` or the given combiner, then calibrated when a calibrator is given. What
 * is stored under another version, or was fitted on other numbers, is not guessed at: confidence is `null`, and the problem
 * says why.
 */
export function confidenceOf(
  taken: readonly Taken[],
  { combiner, calibrator }: Pick<AssessOptions, 'combiner' | 'calibrator'>,
): CombinedConfidence {
  const problem =
    (combiner && combinerProblem(combiner)) ??
    (calibrator && calibratorMismatch(calibrator, { combiner: combiner?.id ?? null })) ??
    null;
  if (problem !== null) return { confidence: null, basis: null, combined: null, problem };
  const byDefault = combineReadings(taken);
  const signals = taken.map(({ reading }) => signalOf(reading));
  const combined = combiner ? applyCombiner(combiner, { signals, combined: byDefault }) : byDefault;
  const confidence = calibrator ? calibrate(calibrator, combined) : combined;
  const fitted = calibrator?.method === 'estimate' ? 'estimated' : 'calibrated';
  const basis = calibrator ? fitted : 'evidence';
  return { confidence, basis: confidence === null ? null : basis, combined, problem };
}

function combineReadings(taken: readonly Taken[]): number | null {
  const ceiling = Math.min(...taken.map(({ reading }) => reading.ceiling ?? 1), 1);
  const supports = taken
    .filter(({ reader, reading }) => (reading.about ?? reader.about) === 'answer')
    .map(({ reader, reading }) => ({
      support: supportOf(reading),
      weight: reader.weight,
      observations: reading.observations ?? 1,
    }));
  const combined = combine(supports);
  return combined === null ? null : Math.min(ceiling, combined);
}

/** What everything comes to, in the third layer. */
export function confidenceFinding(
  { confidence, basis, problem }: CombinedConfidence,
  tiers: Tiers,
): Finding {
  if (problem !== null) return finding('confidence.refused', 'confidence', 'unknown', { problem });
  if (confidence === null) return finding('confidence.unknown', 'confidence', 'unknown');
  const verdict = verdicts[tierOf(confidence, tiers).tone];
  return finding(`confidence.${basis ?? 'evidence'}`, 'confidence', verdict, { share: confidence });
}

const verdicts: Readonly<Record<Tone, Verdict>> = {
  positive: 'pass',
  caution: 'warn',
  negative: 'fail',
  neutral: 'unknown',
};

/**
 * The statements of the answer, each with the combined support of all readings that judge it, and the passages it rests on. The
 * reading that divides the answer finest gives the spans; the others join by where they stand. A statement that has a source
 * is not doubted for the silence of samples, only where they say otherwise.
 */
export function claimsOf(
  readings: readonly Reading[],
  passages: readonly Passage[] = [],
): readonly Claim[] {
  const judging = readings.filter(({ claims = [] }) => claims.length > 0);
  const [finest, ...others] = [...judging].sort(
    (a, b) => (b.claims?.length ?? 0) - (a.claims?.length ?? 0),
  );
  const seekers = others.map(({ claims = [], observations }) => seek(claims, observations));
  return (finest?.claims ?? []).map(({ span, support, passage }) => {
    const found = seekers.map((find) => find(span.start));
    const counting = found.filter(({ contradicted }) => passage === undefined || contradicted);
    const supports = [{ support, observations: finest?.observations ?? 1 }, ...counting];
    const ids = [passage, ...found.map((each) => each.passage)].flatMap((at) =>
      at === undefined ? [] : (passages[at]?.id ?? []),
    );
    return { span, confidence: combine(supports), citationIds: [...new Set(ids)] };
  });
}

type Judged = NonNullable<Reading['claims']>;

interface Found {
  readonly support: number | null;
  readonly passage: number | undefined;
  readonly contradicted: boolean;
  readonly observations: number;
}

/** Finds the statement that stands at an offset; offsets must not fall. */
function seek(claims: Judged, observations = 1): (offset: number) => Found {
  let at = 0;
  return (offset) => {
    while (at < claims.length && (claims[at]?.span.end ?? 0) <= offset) at++;
    const { span, support = null, passage, contradicted = false } = claims[at] ?? {};
    const stands = span !== undefined && span.start <= offset;
    return {
      support: stands ? support : null,
      passage,
      contradicted: stands && contradicted,
      observations,
    };
  };
}

/** One signal as it is combined: what it says on the scale of tiers, what it counts for, and what it rests on. */
export interface Support {
  /** In [0, 1]; `null` when not known. */
  readonly support: number | null;
  /** Above 0. @default 1 */
  readonly weight?: number;
  /** Independent observations behind it, such as the number of samples. @default 1 */
  readonly observations?: number;
}

/**
 * The default combination, fitted on nothing. The weighted harmonic mean m of the known supports, to which the weakest
 * contributes most, with a floor so that no single one decides alone: each support v becomes u = 0.2 + 0.8 v, and m is
 * (Σw / Σ(w / u) − 0.2) / 0.8, where fewer than three observations weigh a third of the weight each. Then (n·m + ½)/(n + 1)
 * for n observations in all (Krichevsky, Trofimov 1981), so that little evidence stays near one half. In [0, 1]; one 0 beside
 * three 1 of equal weight, an observation each, gives 0.4. `null` when nothing is known.
 */
export function combine(supports: readonly Support[]): number | null {
  const parts = supports
    .flatMap(({ support, weight = 1, observations = 1 }) =>
      support === null || !(observations > 0)
        ? []
        : [{ support, observations, weight: weight * Math.min(1, observations / 3) }],
    )
    .sort((a, b) => a.support - b.support || a.weight - b.weight);
  if (parts.length === 0) return null;
  const sum = (of: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((total, part) => total + of(part), 0);
  const resistance = sum(({ weight, support }) => weight / (floor + (1 - floor) * support));
  const mean = (sum(({ weight }) => weight) / resistance - floor) / (1 - floor);
  const n = sum(({ observations }) => observations);
  return Math.min(1, Math.max(0, (n * mean + 0.5) / (n + 1)));
}

const floor = 0.2;
