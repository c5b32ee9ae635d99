import type { CredenceEvent } from '@credence-ui/core/event';
import { hashText } from '@credence-ui/core/text';
import { reviewStrata } from './reviewStrata.ts';
import type { ShownAnswer, StrataOptions, Stratum } from './reviewStrata.ts';

export interface ReviewSampleOptions extends StrataOptions {
  /** How many answers are drawn. */
  readonly n: number;
  /** The same seed draws the same answers of the same events. */
  readonly seed: number;
}

/** An answer to be reviewed. */
export interface ReviewEntry {
  readonly responseId: string;
  readonly stratum: string;
  /** How likely it was to be drawn, in (0, 1]; its weight is one over it. */
  readonly probability: number;
}

/**
 * Draws answers at random within their tiers, more where a verdict teaches most (Neyman's allocation: where confidence is
 * least sure, which is where cut-offs lie, and in strata that nobody has reviewed). Answers that were reviewed are left out.
 */
export function drawReviewSample(
  events: readonly CredenceEvent[],
  { n, seed, ...options }: ReviewSampleOptions,
): ReviewEntry[] {
  const done = new Set(
    events.flatMap((event) => (event.type === 'answer.reviewed' ? [event.responseId] : [])),
  );
  const strata = reviewStrata(events, options).map((stratum) => ({
    ...stratum,
    answers: stratum.answers.filter(({ responseId }) => !done.has(responseId)),
    isNew: stratum.answers.every(({ responseId }) => !done.has(responseId)),
  }));
  const isAnyDone = strata.some(({ isNew }) => !isNew);
  const counts = allocate(
    strata.map(({ answers, spread, isNew }) => ({
      size: answers.length,
      score: answers.length * spread * (isAnyDone && isNew ? newTopic : 1),
    })),
    n,
  );
  return strata.flatMap((stratum, index) => drawFrom(stratum, counts[index] ?? 0, seed));
}

/** How much more is drawn of what nobody has looked at. */
const newTopic = 1.5;
/** What is drawn of each stratum at least, so that none goes unseen. */
const fewest = 2;

interface Share {
  readonly size: number;
  readonly score: number;
}

/** Whole numbers that sum up to `n`, or to all there are, by score; none beyond the size of its stratum. */
function allocate(shares: readonly Share[], n: number): number[] {
  const counts = shares.map(({ size }) => Math.min(size, fewest));
  const total = Math.min(
    Math.max(0, Math.floor(n)),
    shares.reduce((sum, { size }) => sum + size, 0),
  );
  const need = (index: number) => {
    const { size = 0, score = 0 } = shares[index] ?? {};
    const count = counts[index] ?? 0;
    return count < size ? score / (count + 0.5) : -1;
  };
  const order = () => shares.map((_, index) => index).sort((a, b) => need(b) - need(a));
  let sum = counts.reduce((all, count) => all + count, 0);
  for (; sum < total; sum += 1) {
    const [index = 0] = order();
    counts[index] = (counts[index] ?? 0) + 1;
  }
  for (; sum > total; sum -= 1) {
    const index =
      order()
        .reverse()
        .find((each) => (counts[each] ?? 0) > 0) ?? 0;
    counts[index] = (counts[index] ?? 0) - 1;
  }
  return counts;
}

function drawFrom(stratum: Stratum, count: number, seed: number): ReviewEntry[] {
  const { name, answers } = stratum;
  return answers
    .map((shown) => ({ shown, chance: chanceOf(shown, seed) }))
    .sort((a, b) => a.chance - b.chance)
    .slice(0, count)
    .map(({ shown: { responseId } }) => ({
      responseId,
      stratum: name,
      probability: count / answers.length,
    }));
}

/** A number in [0, 1) that belongs to an answer and a seed. */
function chanceOf({ responseId }: ShownAnswer, seed: number): number {
  let mixed = parseInt(hashText(`${seed} ${responseId}`).slice(0, 8), 16);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
