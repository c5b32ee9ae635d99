import type { Span } from '@credence-ui/core/text';
import type { Place } from '../trimSpace.ts';
import type { Comparison } from './compare.ts';
import { firstFrom } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** A part of one side of a difference. */
interface Part extends Span {
  /** Whether it is one sentence, from its first word to its last. */
  readonly whole: boolean;
  /** Whether it is what went elsewhere. */
  readonly moved: boolean;
}

/** Cuts a difference where sentences end, so that each part can be taken alone; new whole sentences stay together. */
export function splitAtSentences(comparison: Comparison, place: Place): readonly Place[] {
  const { before, after, pieces, moves } = comparison;
  const leading =
    /^\s/.test(before.slice(place.before.start, place.before.end)) ||
    /^\s/.test(after.slice(place.after.start, place.after.end));
  const movedOut = moves.map((move) => move.before);
  const movedIn = moves.map((move) => move.after);
  const old = partsOf(before, pieces.before, place.before, movedOut, leading);
  const now = partsOf(after, pieces.after, place.after, movedIn, leading);
  return joinWhole(pairParts(old, now, place));
}

/** Cut before each sentence, or with `leading` before the white space in front of it. */
function partsOf(
  text: string,
  pieces: readonly Piece[],
  span: Span,
  moves: readonly Span[],
  leading: boolean,
): readonly Part[] {
  const cuts: number[] = [];
  for (let index = firstFrom(pieces, span.start + 1); index < pieces.length; index++) {
    const start = pieces[index]?.start ?? 0;
    if (start >= span.end) break;
    const cut = leading ? (pieces[index - 1]?.end ?? 0) : start;
    if (cut > span.start && !moves.some((move) => move.start < start && start < move.end))
      cuts.push(cut);
  }
  if (span.start === span.end) return [];
  return [...cuts, span.end].map((end, index) => {
    const start = cuts[index - 1] ?? span.start;
    const part = text.slice(start, end);
    const from = start + part.length - part.trimStart().length;
    const to = from + part.trim().length;
    const piece = pieces[firstFrom(pieces, from)];
    return {
      start,
      end,
      whole: piece?.start === from && piece.end === to,
      moved: moves.some((move) => move.start === from && move.end === to),
    };
  });
}

/** A place with what its sides are, where it has one only. */
interface PairedPlace extends Place {
  readonly kind: 'paired' | 'whole' | 'alone';
}

/** Puts the first parts that went nowhere against each other, and the last; the rest is new or gone. */
function pairParts(
  old: readonly Part[],
  now: readonly Part[],
  place: Place,
): readonly PairedPlace[] {
  const left = old.filter((part) => !part.moved);
  const right = now.filter((part) => !part.moved);
  const partners = new Map<Part, Part>();
  const count = Math.min(left.length, right.length);
  const atEnd = count > 1 || endsInside(left, right) ? 1 : 0;
  for (let step = 0; step < count; step++) {
    const last = step >= count - atEnd;
    const one = last ? left.at(step - count) : left[step];
    const other = last ? right.at(step - count) : right[step];
    if (one && other) partners.set(one, other);
  }
  const taken = new Set(partners.values());
  const places: PairedPlace[] = [];
  let position = place.before.start;
  let index = 0;
  const putNew = (): void => {
    for (let part = now[index]; part && !taken.has(part); part = now[++index])
      places.push({ before: { start: position, end: position }, after: part, kind: kindOf(part) });
  };
  for (const part of old) {
    const other = partners.get(part);
    if (other) putNew();
    const at = now[index]?.start ?? place.after.end;
    if (other) index += 1;
    places.push({
      before: part,
      after: other ?? { start: at, end: at },
      kind: other ? 'paired' : kindOf(part),
    });
    position = part.end;
  }
  putNew();
  return places;
}

/** Whether the only pair must be the last parts: what stands first on one side is a whole sentence. */
function endsInside(left: readonly Part[], right: readonly Part[]): boolean {
  return (
    (left.length > 1 && left[0]?.whole === true) || (right.length > 1 && right[0]?.whole === true)
  );
}

function kindOf(part: Part): PairedPlace['kind'] {
  return part.whole && !part.moved ? 'whole' : 'alone';
}

/** Joins neighbours that are whole new sentences, or whole sentences that are gone. */
function joinWhole(places: readonly PairedPlace[]): readonly Place[] {
  const joined: PairedPlace[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    const same = last?.kind === 'whole' && place.kind === 'whole' && sideOf(last) === sideOf(place);
    if (!last || !same) joined.push(place);
    else
      joined.splice(-1, 1, {
        before: { start: last.before.start, end: place.before.end },
        after: { start: last.after.start, end: place.after.end },
        kind: 'whole',
      });
  }
  return joined.map(({ before, after }) => ({
    before: { start: before.start, end: before.end },
    after: { start: after.start, end: after.end },
  }));
}

function sideOf({ before }: Place): boolean {
  return before.start === before.end;
}
