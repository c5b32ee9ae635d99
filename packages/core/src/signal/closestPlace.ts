import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { isNegated } from './isNegated.ts';
import type { PassageIndex } from './passageIndex.ts';

/** A place in the text of a passage. */
export interface Place {
  readonly passage: number;
  readonly span: Span;
}

/** What is left of the support of a claim whose place says the opposite. */
const opposite = 0.4;

/**
 * Of several places of `length` sentences the one that agrees most with the claim in what words alone do not show, and what
 * that leaves of the claim's support, in (0, 1]: (1 + s)/2 for the share s of the claim's numbers that stand there, times
 * 0.4 when one of the two is negated and the other is not.
 */
export function closestPlace(
  claim: readonly Word[],
  starts: readonly number[],
  length: number,
  { vocabulary, byWord, sentences }: PassageIndex,
): { readonly kept: number; readonly place: Place | null } {
  const numbers = claim
    .filter(({ kind }) => kind === 'number')
    .map((word) => byWord[vocabulary.idOf(word)] ?? []);
  const negated = isNegated(claim);
  let closest: { kept: number; place: Place | null } = { kept: 0, place: null };
  for (const from of starts) {
    const { passage = 0, start = 0 } = sentences[from] ?? {};
    const run = sentences.slice(from, from + length).filter((each) => each.passage === passage);
    const held = numbers.filter((at) => at.some((s) => s >= from && s < from + run.length)).length;
    const share = numbers.length > 0 ? held / numbers.length : 1;
    const agrees = run.some((sentence) => sentence.isNegated) === negated;
    const kept = ((1 + share) / 2) * (agrees ? 1 : opposite);
    if (kept <= closest.kept) continue;
    closest = { kept, place: { passage, span: { start, end: run.at(-1)?.end ?? start } } };
    if (kept === 1) break;
  }
  return closest;
}
