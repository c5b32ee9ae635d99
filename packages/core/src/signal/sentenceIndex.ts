import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { termsOf } from './termsOf.ts';
import type { Terms } from './termsOf.ts';

/** A sentence of one of the indexed texts. */
export interface IndexedSentence {
  /** Which text it is in. */
  readonly text: number;
  readonly span: Span;
  readonly terms: Terms;
}

/** Texts cut into sentences, with the way from a term to the sentences that hold it. */
export interface SentenceIndex {
  readonly sentences: readonly IndexedSentence[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** Indexes texts by sentence, so that a claim is compared only with sentences that share a term with it. */
export function indexSentences(texts: readonly string[]): SentenceIndex {
  const all = texts.flatMap((text, index) =>
    sentences(text).map((span) => ({
      text: index,
      span,
      terms: termsOf(text.slice(span.start, span.end)),
    })),
  );
  const postings = new Map<string, number[]>();
  all.forEach(({ terms }, at) => {
    for (const term of terms.weights.keys()) {
      const places = postings.get(term);
      if (places) places.push(at);
      else postings.set(term, [at]);
    }
  });
  return { sentences: all, postings };
}

/**
 * How telling a term is, in (0, 1]: its own weight times (1 + ln((N + 1)/(n + 1))) / (1 + ln(N + 1)), for n of N
 * sentences holding it. A term that no sentence holds counts in full.
 */
export function rarity(index: SentenceIndex, term: string): number {
  const total = index.sentences.length;
  const holding = index.postings.get(term)?.length ?? 0;
  return (1 + Math.log((total + 1) / (holding + 1))) / (1 + Math.log(total + 1));
}
