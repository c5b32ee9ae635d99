import type { Word } from '../text/words.ts';
import type { SampleIndex } from './sampleIndex.ts';
import { wordWeight } from './sampleIndex.ts';

/** How far samples repeat a sentence; each in [0, 1], null where it has no such words. */
export interface SampleSupport {
  /** Weighted mean over content words of min(1, 2 × share of the samples that have the word). */
  readonly support: number | null;
  /** The same without doubling, over all content words, numbers and names. */
  readonly share: number | null;
  readonly numbers: number | null;
  readonly names: number | null;
  /** Share of the least repeated content word, and how many content words there are. */
  readonly minimum: number | null;
  readonly words: number;
}

interface Share {
  readonly kind: Word['kind'];
  /** Share of the samples that have the word. */
  readonly share: number;
}

/** Weighs the words of a sentence by the samples that have them: a detail that half of them give counts in full. */
export function sampleSupport(
  sentence: readonly Word[],
  { vocabulary, ids, counts }: SampleIndex,
): SampleSupport {
  const kinds = new Map<number, Word['kind']>();
  for (const word of sentence)
    if (word.kind !== 'function') kinds.set(vocabulary.idOf(word), word.kind);
  const k = Math.max(1, ids.length);
  const shares = [...kinds].map(([id, kind]) => ({ kind, share: (counts[id] ?? 0) / k }));
  const of = (kind: Word['kind']): readonly Share[] => shares.filter((one) => one.kind === kind);
  return {
    support: weightedMean(
      shares.map(({ kind, share }) => ({ kind, share: Math.min(1, 2 * share) })),
    ),
    share: weightedMean(shares),
    numbers: weightedMean(of('number')),
    names: weightedMean(of('name')),
    minimum: shares.reduce<number | null>((least, { share }) => Math.min(least ?? 1, share), null),
    words: shares.length,
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
