import { eachBracket } from './eachBracket.ts';
import type { Bracket } from './eachBracket.ts';
import type { Marker } from './marker.ts';
import { namesIn } from './namesIn.ts';

/**
 * The markers of `text` that point to a known source, in reading order: `[1]`, `[1,2]`, `[1][2]`, `[doc-a]`, `[^1]`,
 * `【1】`, `【4:0†source】`. A bracket before `(` is a link and after `!` or a backslash no marker. Takes time linear in
 * the text.
 */
export function findMarkers(text: string, isKnown: (id: string) => boolean): Marker[] {
  return [...eachBracket(text)]
    .map((bracket) => resolve(bracket, isKnown))
    .filter(({ ids }) => ids.length > 0);
}

/**
 * The markers that look like citations, `[9]`, `[9, 12]`, `[^9]` or `【9】`, and point to no known source. What becomes
 * of them is the product's policy: keep, drop or mark.
 */
export function findUnresolvedMarkers(text: string, isKnown: (id: string) => boolean): Marker[] {
  return [...eachBracket(text)]
    .filter(looksLikeMarker)
    .map((bracket) => resolve(bracket, isKnown))
    .filter(({ ids }) => ids.length === 0);
}

function resolve({ span, raw, inner }: Bracket, isKnown: (id: string) => boolean): Marker {
  const names = namesIn(inner, isKnown);
  const ids = [...new Set(names.filter(isKnown))];
  return { span, raw, ids, unknownIds: names.filter((name) => !isKnown(name)) };
}

function looksLikeMarker({ inner, raw }: Bracket): boolean {
  // Japanese and Chinese prose puts words in 【】, so that alone makes no citation.
  if (raw.startsWith('【') && /^\s*\d{1,3}(?::\d{1,3})?†/u.test(inner)) return true;
  return /^\s*\^?\d{1,3}(?:\s*[,;，、；]\s*\^?\d{1,3})*\s*$/u.test(inner);
}
