import type { Span } from '@credence-ui/core/text';
import { align } from '../align.ts';
import type { Pair } from '../align.ts';
import { commonEnds, commonLengths } from '../commonEnds.ts';
import { commonRuns, joinRuns } from '../commonRuns.ts';
import type { Place } from '../trimSpace.ts';
import type { WordList } from '../words.ts';
import { cutPieces } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { slideToSentence } from './slideToSentence.ts';

/** Two texts side by side. */
export interface Comparison {
  readonly before: string;
  readonly after: string;
  /** What both have, in order; what lies between is a difference. */
  readonly runs: readonly Place[];
  /** Sentences that stand once on each side, and elsewhere. */
  readonly moves: readonly Place[];
  /** Where sentences may be cut. */
  readonly pieces: { readonly before: readonly Piece[]; readonly after: readonly Piece[] };
}

/** A sentence with fewer characters than this counts as written again rather than moved. */
const shortestMove = 10;

/** Finds what two texts have in common: whole sentences first, then the words of those that differ. */
export function compare(before: string, after: string): Comparison {
  if (before !== original.text) original = { text: before, pieces: cutPieces(before) };
  const pieces = { before: original.pieces, after: cutPieces(after) };
  const pairs = alignPieces(before, after, pieces);
  const equal = pairs.flatMap((pair): Place[] => {
    const left = pieces.before[pair.before];
    const right = pieces.after[pair.after];
    return left && right ? [{ before: left, after: right }] : [];
  });
  const moves = findMoves(before, after, pieces, pairs);
  const sentences = joinRuns(before, after, equal);
  const runs = gapsBetween(before, after, sentences).flatMap((gap, index) => [
    ...commonWords(before, after, gap, moves),
    ...sentences.slice(index, index + 1),
  ]);
  const joined = joinRuns(before, after, runs);
  return { before, after, runs: slideToSentence(before, after, joined, pieces), moves, pieces };
}

/** The sentences of the text that others were last compared with: at each key it is the same. */
let original: { readonly text: string; readonly pieces: readonly Piece[] } = {
  text: '',
  pieces: [],
};

/** Pairs up equal sentences. Those that both texts begin and end with are not looked at one by one. */
function alignPieces(before: string, after: string, pieces: Comparison['pieces']): readonly Pair[] {
  const { before: old, after: now } = pieces;
  const same = commonLengths(before, after);
  const fewer = Math.min(old.length, now.length);
  let head = 0;
  while (head < fewer && endOf(old[head]) <= same.head && endOf(old[head]) === endOf(now[head]))
    head += 1;
  let tail = 0;
  while (
    tail < fewer - head &&
    before.length - startOf(old.at(-1 - tail)) <= same.tail &&
    before.length - startOf(old.at(-1 - tail)) === after.length - startOf(now.at(-1 - tail))
  )
    tail += 1;
  const textsOf = (list: readonly Piece[]): readonly string[] =>
    list.slice(head, list.length - tail).map(({ text }) => text);
  const middle = align(textsOf(old), textsOf(now));
  return [
    ...Array.from({ length: head }, (_, index) => ({ before: index, after: index })),
    ...middle.map((pair) => ({ before: pair.before + head, after: pair.after + head })),
    ...Array.from({ length: tail }, (_, index) => ({
      before: old.length - tail + index,
      after: now.length - tail + index,
    })),
  ];
}

function startOf(piece: Piece | undefined): number {
  return piece?.start ?? 0;
}

function endOf(piece: Piece | undefined): number {
  return piece?.end ?? 0;
}

/** What lies before, between and after places, one more than there are places. */
export function gapsBetween(before: string, after: string, places: readonly Place[]): Place[] {
  let from = { before: 0, after: 0 };
  const end = { start: before.length, end: before.length };
  const other = { start: after.length, end: after.length };
  return [...places, { before: end, after: other }].map((place) => {
    const gap = {
      before: { start: from.before, end: place.before.start },
      after: { start: from.after, end: place.after.start },
    };
    from = { before: place.before.end, after: place.after.end };
    return gap;
  });
}

/** Unpaired sentences that both texts hold once; neighbours that went together are one. */
function findMoves(
  before: string,
  after: string,
  pieces: Comparison['pieces'],
  pairs: readonly { readonly before: number; readonly after: number }[],
): readonly Place[] {
  const old = onlyOnes(pieces.before, new Set(pairs.map((pair) => pair.before)));
  const now = onlyOnes(pieces.after, new Set(pairs.map((pair) => pair.after)));
  const moves: Place[] = [];
  let last = { before: -2, after: -2 };
  for (const [text, index] of old) {
    const other = now.get(text) ?? -1;
    const left = pieces.before[index];
    const right = pieces.after[other];
    if (!left || !right) continue;
    const previous = moves.at(-1);
    const joined = previous && {
      before: { start: previous.before.start, end: left.end },
      after: { start: previous.after.start, end: right.end },
    };
    const follows = last.before === index - 1 && last.after === other - 1;
    if (joined && follows && sameText(before, after, joined)) moves.splice(-1, 1, joined);
    else moves.push({ before: left, after: right });
    last = { before: index, after: other };
  }
  return moves;
}

/** The indexes of the sentences outside `paired` that stand there once, by their text. */
function onlyOnes(pieces: readonly Piece[], paired: ReadonlySet<number>): Map<string, number> {
  const indexes = new Map<string, number>();
  for (const [index, { text }] of pieces.entries())
    if (!paired.has(index) && text.length >= shortestMove)
      indexes.set(text, indexes.has(text) ? -1 : index);
  return indexes;
}

function sameText(before: string, after: string, place: Place): boolean {
  return (
    before.slice(place.before.start, place.before.end) ===
    after.slice(place.after.start, place.after.end)
  );
}

/** The words that both sides of a gap have, in order, but for those of moved sentences. */
function commonWords(
  before: string,
  after: string,
  gap: Place,
  moves: readonly Place[],
): readonly Place[] {
  const left = before.slice(gap.before.start, gap.before.end);
  const right = after.slice(gap.after.start, gap.after.end);
  if (left.trim() === '' || right.trim() === '') return [];
  const movedOut = moves.map((move) => move.before).filter((span) => within(span, gap.before));
  const movedIn = moves.map((move) => move.after).filter((span) => within(span, gap.after));
  const plain = movedOut.length + movedIn.length === 0;
  const { head, tail } = plain ? commonEnds(left, right) : { head: 0, tail: 0 };
  const middle = {
    before: { start: gap.before.start + head, end: gap.before.end - tail },
    after: { start: gap.after.start + head, end: gap.after.end - tail },
  };
  return [
    endRun(gap.before.start, gap.after.start, head),
    ...commonRuns(before, after, middle, (list, side) =>
      leaveOut(list, middle[side].start, side === 'before' ? movedOut : movedIn),
    ),
    endRun(gap.before.end - tail, gap.after.end - tail, tail),
  ];
}

/** The list without the words inside the spans, which are spans of the text that the list begins at `offset` of. */
function leaveOut(list: WordList, offset: number, spans: readonly Span[]): WordList {
  if (spans.length === 0) return list;
  const isLeft = (_: number, index: number): boolean =>
    !spans.some(
      ({ start, end }) =>
        offset + (list.starts[index] ?? 0) >= start && offset + (list.ends[index] ?? 0) <= end,
    );
  return {
    ids: list.ids.filter(isLeft),
    starts: list.starts.filter(isLeft),
    ends: list.ends.filter(isLeft),
  };
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function endRun(before: number, after: number, length: number): Place {
  return {
    before: { start: before, end: before + length },
    after: { start: after, end: after + length },
  };
}
