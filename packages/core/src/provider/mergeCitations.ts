import type { RawCitation } from './gathered.ts';
import { addressKey } from './addressKey.ts';
import type { FoundLink, Located } from './locate.ts';

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
