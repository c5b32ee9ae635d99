import type { Word } from '../text/words.ts';
import { extremes } from './extremes.ts';
import type { SampleIndex } from './sampleIndex.ts';
import { wordWeight } from './sampleIndex.ts';

/** How far samples repeat a sentence; each in [0, 1], null where it has no such words or there are no samples. */
export interface SampleSupport {
  /** Weighted mean over content words of min(1, 2 × share of the samples that have the word). */
  readonly support: number | null;
  /** The same without doubling, over all content words, numbers and names. */
  readonly share: number | null;
  readonly numbers: number | null;
  readonly names: number | null;
  /** Share of the least repeated content word. */
  readonly minimum: number | null;
}

interface Share {
  readonly kind: Word['kind'];
  /** Share of the samples that have the word. */
  readonly share: number;
}

/** Weighs the words of a sentence by the samples that have them: a detail that half of them give counts in full. */
export function sampleSupport(
  sentence: readonly Word[],
  { vocabulary, texts, counts }: SampleIndex,
): SampleSupport {
  const content = sentence.filter(({ kind }) => kind !== 'function' && texts.length > 0);
  const kinds = new Map(content.map((word) => [vocabulary.idOf(word), word.kind]));
  const shares = [...kinds].map(([id, kind]) => ({
    kind,
    share: (counts[id] ?? 0) / texts.length,
  }));
  const capped = shares.map(({ kind, share }) => ({ kind, share: Math.min(1, 2 * share) }));
  return {
    support: weightedMean(capped),
    share: weightedMean(shares),
    numbers: weightedMean(shares.filter(({ kind }) => kind === 'number')),
    names: weightedMean(shares.filter(({ kind }) => kind === 'name')),
    minimum: extremes(shares.map(({ share }) => share))[0],
  };
}

function weightedMean(shares: readonly Share[]): number | null {
  let [sum, total] = [0, 0];
  for (const { kind, share } of shares) {
    sum += wordWeight[kind] * share;
    total += wordWeight[kind];
  }
  return total > 0 ? sum / total : null;
}
