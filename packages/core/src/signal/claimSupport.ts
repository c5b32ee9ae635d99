import type { Word } from '../text/words.ts';
import type { Place } from './closestPlace.ts';
import { closestPlace } from './closestPlace.ts';
import type { Weighed } from './createWeigher.ts';
import { findWords } from './findWords.ts';
import { mean } from './mean.ts';
import type { PassageIndex } from './passageIndex.ts';

/** How far the passages carry a claim, each share in [0, 1], and where they do so best. */
export interface ClaimSupport {
  readonly support: number;
  /** Share of its pairs of neighbouring words that some passage has side by side. */
  readonly phrases: number;
  readonly evidence: Place | null;
}

/**
 * Support of a claim by its best evidence: the mean of its coverage by one, two and three sentences (see `createWeigher`)
 * and of the phrases, times what `closestPlace` leaves. A claim that stands in a passage word for word has 1.
 */
export function claimSupport(
  claim: readonly Word[],
  { best, total }: Weighed,
  index: PassageIndex,
): ClaimSupport {
  const ids = claim.map((word) => index.vocabulary.idOf(word));
  const pairs = ids.length - 1;
  const shared = ids.filter((id, i) => index.followers[ids[i - 1] ?? -1]?.has(id)).length;
  const quote = shared === pairs ? findWords(ids, index) : null;
  if (quote) return { support: 1, phrases: 1, evidence: quote };
  const shares = best.map(({ weight }) => (total > 0 ? Math.min(1, weight / total) : 0));
  const phrases = pairs > 0 ? shared / pairs : (shares[0] ?? 0);
  const chosen = clearest(shares);
  const { kept, place } = closestPlace(claim, best[chosen]?.at ?? [], chosen + 1, index);
  const likely = mean([...shares, phrases]) ?? 0;
  return { support: place ? likely * kept : likely, phrases, evidence: place };
}

/** The run that a longer one does not clearly beat, by its place in the list. */
function clearest(shares: readonly number[]): number {
  return shares.reduce(
    (chosen, share, i) => (share > 1.15 * (shares[chosen] ?? 0) ? i : chosen),
    0,
  );
}
