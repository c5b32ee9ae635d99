import { trimSpace } from '../trimSpace.ts';
import { compare, gapsBetween } from './compare.ts';
import type { Hunk } from './hunk.ts';
import { joinNearby } from './joinNearby.ts';
import { nameHunks } from './nameHunks.ts';
import { splitAtSentences } from './splitAtSentences.ts';

/**
 * The changes from a text to another, in order, as a person would name them; `rebuild` puts any of them together. A
 * sentence that went elsewhere is two hunks, each the other's `partner`.
 */
export function changesOf(before: string, after: string): readonly Hunk[] {
  if (before === after) return [];
  const comparison = compare(before, after);
  const gaps = gapsBetween(before, after, joinNearby(comparison));
  const places = gaps
    .flatMap((gap) => splitAtSentences(comparison, trimSpace(before, after, gap)))
    .map((place) => trimSpace(before, after, place))
    .filter(({ before: old, after: now }) => old.start < old.end || now.start < now.end);
  return nameHunks(comparison, places);
}
