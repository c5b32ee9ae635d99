import type { RawCitation } from './gathered.ts';
import type { Ground, GroundBlock } from './ground.ts';
import { isBoundary, unitsFrom } from './locateSpan.ts';
import type { KnownUnit } from './offsetTable.ts';
import type { Place } from './place.ts';

type Citation = Pick<RawCitation, 'place'>;

/**
 * Gateways copy offsets into fields that are meant for another unit. Where the declared unit cuts words and another one
 * cuts fewer, over all offsets of a block, the citations get the other one.
 */
export function withAgreedUnits<One extends Citation>(
  citations: readonly One[],
  ground: Ground,
): readonly One[] {
  const offsets = new Map<string, number[]>();
  for (const { place } of citations) {
    if (!hasOffsets(place) || ground.block(place.block)?.offsets.isPlain !== false) continue;
    const known = offsets.get(place.block) ?? [];
    known.push(...(place.kind === 'point' ? [place.at] : [place.start, place.end]));
    offsets.set(place.block, known);
  }
  if (offsets.size === 0) return citations;
  const chosen = new Map<string, KnownUnit>();
  return citations.map((citation) => {
    const { place } = citation;
    const given = hasOffsets(place) ? offsets.get(place.block) : undefined;
    if (!hasOffsets(place) || !given) return citation;
    const name = `${place.unit} ${place.block}`;
    const unit = chosen.get(name) ?? bestUnit(place, given, ground);
    chosen.set(name, unit);
    return { ...citation, place: { ...place, unit } };
  });
}

/** Places whose words nobody repeats, so that only the word boundaries tell the unit. */
type WithOffsets = Extract<Place, { readonly unit: unknown }>;

function hasOffsets(place: Place): place is WithOffsets {
  return place.kind === 'link' || place.kind === 'point' || (place.kind === 'span' && !place.text);
}

function bestUnit(place: WithOffsets, offsets: readonly number[], ground: Ground): KnownUnit {
  const block = ground.block(place.block);
  const units = unitsFrom(place.unit).map((unit) => ({
    unit,
    cut: block ? cuts(block, offsets, unit) : 0,
  }));
  return units.reduce((best, next) => (next.cut < best.cut ? next : best)).unit;
}

function cuts(block: GroundBlock, offsets: readonly number[], unit: KnownUnit): number {
  return offsets.filter((offset) => {
    const at = block.offsets.toUtf16(offset, unit);
    return at === null || !isBoundary(block.text, at);
  }).length;
}
