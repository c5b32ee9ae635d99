import type { Word } from '../text/words.ts';
import { words } from '../text/words.ts';
import { blankMarkers } from './blankMarkers.ts';
import type { Likeness } from './likenessOf.ts';
import { likenessOf } from './likenessOf.ts';
import { mean } from './mean.ts';
import type { Pairwise } from './pairwise.ts';
import { pairwise } from './pairwise.ts';
import type { SampleIndex } from './sampleIndex.ts';
import { indexSamples } from './sampleIndex.ts';
import { shortSimilarity } from './shortSimilarity.ts';
import { createVocabulary } from './vocabulary.ts';

/** Texts of so few words are compared whole. */
export const fewest = 12;

/** Samples, indexed, and how they compare with each other. */
export interface ComparedSamples {
  /** Those that say something. */
  readonly own: readonly string[];
  readonly index: SampleIndex;
  readonly outside: Likeness | null;
  /** True when each is to be compared whole. */
  readonly areShort: boolean;
  /** What is known of the samples by themselves; compared once, as short texts or as long ones. */
  details(short: boolean): SampleDetails;
  /** Mean likeness of an answer, compared whole; `null` when none is known. */
  likenessTo(answer: string, asked: readonly Word[]): number | null;
}

interface SampleDetails extends Pairwise, Readonly<Record<string, number | null>> {}

/** Indexes samples; pairs are compared when they are first asked for. */
export function compareSamples(
  samples: readonly string[],
  outside: Likeness | null,
): ComparedSamples {
  const kept = samples.map((sample) => ({ sample, text: blankMarkers(sample) }));
  const texts = outside ? kept : kept.filter(({ text }) => words(text).length > 0);
  const own = texts.map(({ sample }) => sample);
  const index = indexSamples(
    texts.map(({ text }) => text),
    createVocabulary(),
  );
  const known = new Map<boolean, SampleDetails>();
  return {
    own,
    index,
    outside,
    areShort: index.words.every((text) => text.length <= fewest),
    details(short) {
      const found = known.get(short) ?? detailsOf(own, index, short, outside);
      known.set(short, found);
      return found;
    },
    likenessTo(answer, asked) {
      const likeness = (text: string, i: number): number | null =>
        outside ? outside(answer, text) : shortSimilarity(asked, index.words[i] ?? []);
      return mean(own.flatMap((text, i) => likeness(text, i) ?? []));
    },
  };
}

function detailsOf(
  own: readonly string[],
  index: SampleIndex,
  short: boolean,
  outside: Likeness | null,
): SampleDetails {
  const likeness = likenessOf(own, index, short, outside);
  return {
    samples: own.length,
    ...pairwise(own.length, likeness, short || outside ? 0.8 : 0.5),
    consistency: index.consistency,
  };
}
