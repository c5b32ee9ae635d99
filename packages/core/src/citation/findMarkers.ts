import { eachBracket } from './eachBracket.ts';
import type { Marker } from './marker.ts';

/**
 * The markers of `text` that point to a known source, in reading order: `[1]`, `[1,2]`, `[1][2]`, `[doc-a]`. A bracket
 * before `(` is a link and after `!` or a backslash no marker. Takes time linear in the text.
 */
export function findMarkers(text: string, isKnown: (id: string) => boolean): Marker[] {
  const markers: Marker[] = [];
  for (const { span, inner, raw } of eachBracket(text)) {
    const named = namesIn(inner, isKnown);
    const ids = [...new Set(named.filter(isKnown))];
    const unknownIds = named.filter((id) => !isKnown(id));
    if (ids.length > 0) markers.push({ span, raw, ids, unknownIds });
  }
  return markers;
}

/**
 * The markers that look like citations, `[9]` or `[9, 12]`, and point to no known source. What becomes of them is the
 * product's policy: keep, drop or mark.
 */
export function findUnresolvedMarkers(text: string, isKnown: (id: string) => boolean): Marker[] {
  const markers: Marker[] = [];
  for (const { span, inner, raw } of eachBracket(text)) {
    if (!/^\s*\d{1,3}(?:\s*[,;]\s*\d{1,3})*\s*$/.test(inner)) continue;
    const unknownIds = namesIn(inner, isKnown);
    if (!unknownIds.some(isKnown)) markers.push({ span, raw, ids: [], unknownIds });
  }
  return markers;
}

/** An id may hold a comma itself, so the whole is tried first. */
function namesIn(inner: string, isKnown: (id: string) => boolean): string[] {
  const whole = inner.trim();
  return isKnown(whole) ? [whole] : whole.split(/[,;]/).map((name) => name.trim());
}
