import type { Word } from '../text/words.ts';
import type { SampleIndex } from './sampleIndex.ts';
import { wordWeight } from './sampleIndex.ts';
import { pairKey } from './vocabulary.ts';

/** How far samples repeat a sentence; each in [0, 1], null where it has no such words. */
export interface SampleSupport {
  /** Weighted mean over content words of min(1, 2 × share of the samples that have the word). */
  readonly support: number | null;
  /** The same without doubling, over all content words, numbers and names. */
  readonly share: number | null;
  readonly numbers: number | null;
  readonly names: number | null;
  /** Share of the least repeated content word, and how many words fewer than one in six samples have. */
  readonly minimum: number | null;
  readonly rare: number;
  /** Mean share of samples that have a pair of neighbouring words side by side. */
  readonly phrases: number | null;
  readonly words: number;
}

/** Weighs the words of a sentence by the samples that have them: a detail that half of them give counts in full. */
export function sampleSupport(
  sentence: readonly Word[],
  { vocabulary, ids, counts, pairs }: SampleIndex,
): SampleSupport {
  const k = Math.max(1, ids.length);
  const kinds = new Map<number, Word['kind']>();
  for (const word of sentence)
    if (word.kind !== 'function') kinds.set(vocabulary.idOf(word), word.kind);
  const shares = [...kinds].map(([id, kind]) => ({ kind, share: (counts[id] ?? 0) / k }));
  const mean = (kept: typeof shares, value: (share: number) => number): number | null => {
    const total = kept.reduce((sum, { kind }) => sum + wordWeight[kind], 0);
    return total > 0
      ? kept.reduce((sum, { kind, share }) => sum + wordWeight[kind] * value(share), 0) / total
      : null;
  };
  const all = sentence.map((word) => vocabulary.idOf(word));
  const repeated = all
    .slice(1)
    .reduce((sum, id, i) => sum + (pairs.get(pairKey(all[i] ?? 0, id)) ?? 0) / k, 0);
  return {
    support: mean(shares, (share) => Math.min(1, 2 * share)),
    share: mean(shares, (share) => share),
    numbers: mean(
      shares.filter(({ kind }) => kind === 'number'),
      (share) => share,
    ),
    names: mean(
      shares.filter(({ kind }) => kind === 'name'),
      (share) => share,
    ),
    minimum:
      shares.length > 0 ? shares.reduce((least, { share }) => Math.min(least, share), 1) : null,
    rare: shares.filter(({ share }) => share < 1 / 6).length,
    phrases: all.length > 1 ? Math.min(1, repeated / (all.length - 1)) : null,
    words: shares.length,
  };
}
