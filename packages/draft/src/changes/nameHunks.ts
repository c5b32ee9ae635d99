import type { Place } from '../trimSpace.ts';
import type { Comparison } from './compare.ts';
import type { Hunk } from './hunk.ts';

/** Makes hunks of differences: their kind, their texts, and a name of their own text rather than of their place. */
export function nameHunks({ before, after, moves }: Comparison, places: readonly Place[]): Hunk[] {
  const counts = new Map<string, number>();
  const gone = new Map(moves.map((move) => [move.before.start, move]));
  const come = new Map(moves.map((move) => [move.after.start, move]));
  const ends = new Map<Place, string>();
  const partners = new Map<string, string>();
  const hunks = places.map((place): Hunk => {
    const removed = before.slice(place.before.start, place.before.end);
    const inserted = after.slice(place.after.start, place.after.end);
    const move =
      inserted === ''
        ? gone.get(wordStart(place.before.start, removed))
        : come.get(wordStart(place.after.start, inserted));
    const kind = move && (removed === '' || inserted === '') ? 'move' : kindOf(removed, inserted);
    const name = hash([kind, removed, inserted].join('\n\n'));
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const hunk = { id: `${name}-${String(count)}`, kind, ...place, removed, inserted };
    if (move && kind === 'move') {
      const other = ends.get(move);
      if (other) partners.set(hunk.id, other).set(other, hunk.id);
      ends.set(move, hunk.id);
    }
    return hunk;
  });
  return hunks.map((hunk) => {
    const partner = partners.get(hunk.id);
    return partner === undefined ? hunk : { ...hunk, partner };
  });
}

function wordStart(start: number, text: string): number {
  return start + text.length - text.trimStart().length;
}

function kindOf(removed: string, inserted: string): Hunk['kind'] {
  if (removed === '') return 'insert';
  return inserted === '' ? 'delete' : 'replace';
}

/** 32 bits of FNV-1a over UTF-16 code units, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}
