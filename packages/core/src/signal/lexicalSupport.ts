import { sentences } from '../text/sentences.ts';
import { bestCoverage } from './coverage.ts';
import { indexSentences } from './sentenceIndex.ts';
import { termsOf } from './termsOf.ts';
import { withoutMarkers } from './withoutMarkers.ts';

/**
 * How far `other` says what `text` says, in [0, 1]: the cover of each sentence of `text` by the best neighbouring
 * sentences of `other`, weighted by length. Equal texts give 1. `null` when `text` says nothing.
 */
export function lexicalSupport(text: string, other: string): number | null {
  const [said, repeated] = [withoutMarkers(text), withoutMarkers(other)];
  if (said !== '' && said === repeated) return 1;
  const index = indexSentences([repeated]);
  let covered = 0;
  let total = 0;
  for (const { start, end } of sentences(said)) {
    const terms = termsOf(said.slice(start, end));
    const weight = [...terms.weights.values()].reduce((sum, each) => sum + each, 0);
    covered += weight * (bestCoverage(terms, index)?.score ?? 0);
    total += weight;
  }
  return total === 0 ? null : Math.min(1, covered / total);
}
