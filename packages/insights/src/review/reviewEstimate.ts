import type { CredenceEvent, ReviewVerdict } from '@credence-ui/core/event';
import type { ReviewEntry } from './drawReviewSample.ts';
import { groupBy } from './reviewStrata.ts';

/** A share of all answers, estimated from those that were reviewed. */
export interface EstimatedShare {
  /** In [0, 1]; `null` before anything was reviewed. */
  readonly share: number | null;
  /** 95 % of such intervals hold the true share. */
  readonly interval: readonly [low: number, high: number];
  /** Answers that were reviewed. */
  readonly n: number;
  /** How it was come by. */
  readonly method: 'reviewed sample';
}

export interface ReviewEstimate {
  readonly accuracy: EstimatedShare;
  /** The share that was made up. */
  readonly hallucinationRate: EstimatedShare;
  readonly agreement: ReviewAgreement;
}

/** How far two people who saw the same answer say the same. */
export interface ReviewAgreement {
  /** Answers that two have seen. */
  readonly n: number;
  /** The share on which they agree; `null` without any. */
  readonly share: number | null;
  /** Cohen's kappa over the three verdicts; `null` without any, and where chance alone would always agree. */
  readonly kappa: number | null;
}

/**
 * Estimates accuracy and hallucination rate of all answers that a sample was drawn from. Each stratum counts as much as its
 * answers (Hájek's estimator within, weights of one over the probability), and the interval is Wilson's on the effective size of the
 * sample, with the variance of a stratified sample without replacement. Entries that nobody reviewed are taken for missing at random.
 */
export function reviewEstimate(
  sample: readonly ReviewEntry[],
  reviews: readonly CredenceEvent[],
): ReviewEstimate {
  const verdicts = lastVerdicts(reviews);
  const strata = [...groupBy(sample, ({ stratum }) => stratum).values()].flatMap((entries) => {
    const size = entries.reduce((sum, { probability }) => sum + 1 / probability, 0);
    const reviewed = entries.flatMap(({ responseId }) => {
      const given = verdicts.get(responseId);
      return given ? [[...given.values()]] : [];
    });
    return reviewed.length > 0 ? [{ size, reviewed }] : [];
  });
  return {
    accuracy: estimate(strata, 'right'),
    hallucinationRate: estimate(strata, 'made-up'),
    agreement: agree([...verdicts.values()].map((given) => [...given.values()])),
  };
}

/** What each reviewer said last of each answer. */
function lastVerdicts(
  events: readonly CredenceEvent[],
): ReadonlyMap<string, ReadonlyMap<string, ReviewVerdict>> {
  const verdicts = new Map<string, Map<string, ReviewVerdict>>();
  const inOrder = [...events].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const event of inOrder) {
    if (event.type !== 'answer.reviewed') continue;
    const given = verdicts.get(event.responseId) ?? new Map<string, ReviewVerdict>();
    given.set(event.reviewer ?? '', event.verdict);
    verdicts.set(event.responseId, given);
  }
  return verdicts;
}

interface ReviewedStratum {
  /** Answers that it stands for. */
  readonly size: number;
  /** The verdicts on each reviewed answer. */
  readonly reviewed: readonly (readonly ReviewVerdict[])[];
}

function estimate(strata: readonly ReviewedStratum[], verdict: ReviewVerdict): EstimatedShare {
  const n = strata.reduce((sum, { reviewed }) => sum + reviewed.length, 0);
  if (n === 0) return { share: null, interval: [0, 1], n, method: 'reviewed sample' };
  const whole = strata.reduce((sum, { size }) => sum + size, 0);
  const parts = strata.map(({ size, reviewed }) => ({
    weight: size / whole,
    size,
    count: reviewed.length,
    hits: reviewed.reduce((sum, given) => sum + shareOf(given, verdict), 0),
  }));
  const share = parts.reduce((sum, { weight, hits, count }) => sum + (weight * hits) / count, 0);
  const pooled = parts.reduce((sum, { hits }) => sum + hits, 0.5) / (n + 1);
  const variance = parts.reduce((sum, { weight, size, count, hits }) => {
    // One and a half verdicts of the whole sample keep a stratum without any error from counting as known.
    const p = (hits + prior * pooled) / (count + prior);
    const rest = Math.max(0, 1 - count / size);
    return sum + (weight * weight * rest * p * (1 - p)) / Math.max(1, count - 0.5);
  }, 0);
  return { share, interval: wilson(share, variance, n), n, method: 'reviewed sample' };
}

const prior = 1;

function shareOf(given: readonly ReviewVerdict[], verdict: ReviewVerdict): number {
  return given.filter((each) => each === verdict).length / given.length;
}

/** Wilson's interval for a share whose variance is known, by the size of the plain sample that would have it. */
function wilson(share: number, variance: number, n: number): [low: number, high: number] {
  const p = Math.min(1 - 0.5 / (n + 1), Math.max(0.5 / (n + 1), share));
  if (variance <= 0) return [share, share];
  const z2 = (1.959964 ** 2 * variance) / (p * (1 - p));
  const half = Math.sqrt(z2 * share * (1 - share) + (z2 * z2) / 4);
  const middle = share + z2 / 2;
  return [Math.max(0, (middle - half) / (1 + z2)), Math.min(1, (middle + half) / (1 + z2))];
}

function agree(verdicts: readonly (readonly ReviewVerdict[])[]): ReviewAgreement {
  const pairs = verdicts.flatMap(([one, other]) => (one && other ? [[one, other] as const] : []));
  const n = pairs.length;
  if (n === 0) return { n, share: null, kappa: null };
  const share = pairs.filter(([one, other]) => one === other).length / n;
  const kinds = ['right', 'wrong', 'made-up'] as const;
  const chance = kinds.reduce((sum, kind) => {
    const first = pairs.filter(([one]) => one === kind).length / n;
    return sum + (first * pairs.filter(([, other]) => other === kind).length) / n;
  }, 0);
  return { n, share, kappa: chance < 1 ? (share - chance) / (1 - chance) : null };
}
