import type { Word } from '../text/words.ts';
import { isNegated } from './isNegated.ts';
import type { PassageIndex } from './passageIndex.ts';
import type { Window } from './windows.ts';

/** What is left of the support of a claim whose place says the opposite. */
const opposite = 0.4;

/**
 * What is left of a claim's support, in (0, 1], when the place that carries it differs in what words alone do not show:
 * (1 + s)/2 for the share s of the claim's numbers that stand there, times 0.4 when one of the two is negated and the
 * other is not. Of several places of the same weight the one that agrees most counts.
 */
export function consistencyWith(
  claim: readonly Word[],
  { ties }: Window,
  length: number,
  index: PassageIndex,
): number {
  const numbers = claim
    .filter(({ kind }) => kind === 'number')
    .map((word) => index.byWord[index.vocabulary.idOf(word)] ?? []);
  const negated = isNegated(claim);
  let most = 0;
  for (const from of ties) {
    const { opening = 0 } = index.sentences[from] ?? {};
    const run = index.sentences.slice(from, from + length).filter((s) => s.opening === opening);
    const held = numbers.filter((at) => at.some((s) => s >= from && s < from + run.length)).length;
    const share = numbers.length > 0 ? held / numbers.length : 1;
    const agrees = run.some((sentence) => sentence.isNegated) === negated;
    most = Math.max(most, ((1 + share) / 2) * (agrees ? 1 : opposite));
    if (most === 1) break;
  }
  return ties.length > 0 ? most : 1;
}
