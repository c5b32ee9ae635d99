import { findMarkers } from '../citation/marker.ts';
import { given } from '../response/read.ts';
import type { Anchor, Citation } from '../response/response.ts';
import type { Span } from '../text/span.ts';
import type { Ground } from './ground.ts';
import { addressKey, hostOf } from './links.ts';
import type { FoundLink } from './links.ts';
import type { Located } from './locateWords.ts';
import type { RawCitation } from './place.ts';

/** Citations of one source for one part of the answer. Never empty. */
export interface Merged {
  readonly raws: readonly [RawCitation, ...RawCitation[]];
  readonly located: Located;
}

/**
 * Puts together what cites the same place of the same source for the same words. A source that links point to is one
 * citation however many links there are; different sources, and different markers, are never put together.
 */
export function mergeCitations(
  found: readonly { readonly raw: RawCitation; readonly located: Located }[],
): Merged[] {
  const groups = new Map<string, { raws: [RawCitation, ...RawCitation[]]; located: Located }>();
  for (const { raw, located } of found) {
    const key = mergeKey(raw, located);
    const group = groups.get(key);
    if (!group) groups.set(key, { raws: [raw], located });
    else {
      group.raws.push(raw);
      group.located = firmer(group.located, located);
    }
  }
  return [...groups.values()];
}

function mergeKey({ source, quote, id }: RawCitation, located: Located): string {
  const { url, file, title, page, text } = source;
  const name = url === undefined ? [file, title] : [addressKey(url)];
  const isAnywhere = located.anchor === 'none' || 'links' in located;
  const place = 'span' in located ? [located.span.start, located.span.end] : [];
  const marker = located.anchor === 'marker' ? located.marker : null;
  return JSON.stringify([name, page, quote ?? text, isAnywhere ? null : id, place, marker]);
}

/** All links of both; of a place and none, the place. */
function firmer(one: Located, other: Located): Located {
  if (!('links' in one)) return 'links' in other ? other : one;
  if (!('links' in other)) return one;
  const known = new Set(one.links.map(({ span }) => span.start));
  const more = other.links.filter(({ span }: FoundLink) => !known.has(span.start));
  const isExact = one.anchor === 'exact' || other.anchor === 'exact';
  return { anchor: isExact ? 'exact' : 'requoted', links: [...one.links, ...more] };
}

/**
 * An id of its own for each citation: the marker that points to it, else the provider's id when it is free, else the
 * next number that the answer does not hold in brackets already, so that `a[1]` in a text cites nothing. An id that no
 * marker can hold is not free where a link becomes a marker.
 */
export function nameCitations(ground: Ground, merged: readonly Merged[]): string[] {
  const taken = new Set<string>();
  const claim = (id: string | undefined): string | null => {
    if (id === undefined || id === '' || taken.has(id)) return null;
    taken.add(id);
    return id;
  };
  const markers = merged.map(({ located }) =>
    located.anchor === 'marker' ? claim(located.marker) : null,
  );
  const given = merged.map(({ raws, located }, index) => {
    const [{ id }] = raws;
    return markers[index] ?? ('links' in located && !isReadable(id) ? null : claim(id));
  });
  let numbers: Iterator<string, never> | undefined;
  return given.map(
    (id) => id ?? (numbers ??= freeNumbers(taken, written(ground, merged))).next().value,
  );
}

/** Whether an id in brackets, as a link gives way to it, is a marker of that id. */
function isReadable(id = ''): boolean {
  const raw = `[${id}]`;
  return findMarkers(raw, (name) => name === id)[0]?.raw === raw;
}

/** The numbers in brackets that will stay as they are. */
function written(ground: Ground, merged: readonly Merged[]): ReadonlySet<string> {
  const links = merged.flatMap(({ located }) => ('links' in located ? located.links : []));
  const spans = links.map(({ span }) => span);
  return ground.markers.numbersOutside(ground.text, spans);
}

function* freeNumbers(
  taken: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): Generator<string, never> {
  for (let number = 1; ; number += 1) {
    const id = String(number);
    if (!taken.has(id) && !kept.has(id)) yield id;
  }
}

/** One citation out of what cites the same: of each fact, the first that was given. */
export function citationOf(
  id: string,
  raws: readonly RawCitation[],
  place: { readonly anchor: Anchor; readonly reason?: string },
  span?: Span,
): Citation {
  const { title, file, url, page, text } = sourceOf(raws);
  const score = raws.find((raw) => Number.isFinite(raw.score))?.score;
  const quote = raws.find((raw) => isWords(raw.quote))?.quote;
  return {
    id,
    source: title ?? file ?? hostOf(url) ?? url ?? id,
    anchor: place.anchor,
    ...given({ page, text, url, span, quote, score, reason: place.reason }),
  };
}

function sourceOf(raws: readonly RawCitation[]) {
  const sources = raws.map(({ source }) => source);
  return {
    title: sources.find(({ title }) => isWords(title))?.title?.trim(),
    file: sources.find(({ file }) => isWords(file))?.file?.trim(),
    url: sources.find(({ url }) => isWords(url))?.url,
    page: sources.find(({ page }) => isPage(page))?.page,
    text: sources.find(({ text }) => isWords(text))?.text,
  };
}

function isWords(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

function isPage(page: number | undefined): boolean {
  return page !== undefined && Number.isSafeInteger(page) && page >= 1;
}
