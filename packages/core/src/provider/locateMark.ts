import type { Ground, GroundBlock } from './ground.ts';
import type { Located } from './locate.ts';
import { candidates, unitsFrom } from './locateSpan.ts';
import type { Place, SpanPlace } from './place.ts';

type Point = Extract<Place, { kind: 'point' }>;

/** The mark of a source that a range covers or an offset points to; `null` when no mark stands there. */
export function locateMark(place: SpanPlace | Point, ground: Ground): Located | null {
  const block = ground.block(place.block);
  if (!block) return null;
  for (const offset of offsetsOf(place, block)) {
    const link = ground.links.linkFrom(ground.text, offset + block.span.start);
    if (link?.key !== '' || link.inner.start !== offset + block.span.start) continue;
    const end = place.kind === 'span' ? candidates(block, place).map((span) => span.end) : null;
    const isCovered = end?.includes(link.inner.end - block.span.start) ?? true;
    if (isCovered) return { anchor: 'exact', links: [{ link, span: link.inner }] };
  }
  return null;
}

/** How far back the beginning of a mark is looked for. */
const longest = 400;

/** Where the mark may begin: at the offset, or before it where the offset is that of its end. */
function offsetsOf(place: SpanPlace | Point, block: GroundBlock): readonly number[] {
  if (place.kind === 'span') return candidates(block, place).map(({ start }) => start);
  const given = unitsFrom(place.unit).flatMap(
    (unit) => block.offsets.toUtf16(place.at, unit) ?? [],
  );
  return given.flatMap((at) => {
    const from = Math.max(0, at - longest);
    const before = block.text.slice(from, at);
    if (!/[】\uE201]$/.test(before)) return at;
    return [at, from + Math.max(before.lastIndexOf('【'), before.lastIndexOf('\uE200'))];
  });
}
