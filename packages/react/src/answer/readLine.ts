import type { Inline } from '@credence-ui/markdown';
import type { PartMaking } from './keepParts.ts';
import type { AnswerPiece } from './pieces.ts';
import { readBehind, readPieces } from './readPieces.ts';

/** What a paragraph, heading or cell holds, and what was made of it. */
export interface Line {
  readonly inlines: readonly Inline[];
  readonly pieces: readonly AnswerPiece[];
}

interface Prose {
  readonly children: readonly Inline[];
  readonly end: number;
}

// In characters: a place in the text stays where it is, whatever becomes of the inlines before it.
const groupLength = 1000;

/**
 * The pieces of a paragraph, heading or cell, and behind them the citations whose span ends with it. A long one is made in
 * groups, so that a chunk costs the last of them only.
 */
export function readLine(
  { children, end }: Prose,
  before: Line | null,
  making: PartMaking,
): readonly AnswerPiece[] {
  const [first = [], ...groups] = groupInlines(children);
  const old = groups.length > 0 && before ? groupInlines(before.inlines) : [];
  const pieces = readPieces(first, making, false);
  for (const [at, inlines] of groups.entries()) {
    const start = inlines[0]?.start ?? 0;
    const last = inlines.at(-1)?.end ?? start;
    const isSame = isSameList(inlines, old[at + 1]) && making.isPlain({ start, end: last });
    const kept = isSame ? before?.pieces.find((piece) => isGroup(piece, start)) : undefined;
    pieces.push(kept ?? { kind: 'group', start, pieces: readPieces(inlines, making, false) });
  }
  return [...pieces, ...readBehind(end, making)];
}

function isGroup(piece: AnswerPiece, start: number): boolean {
  return piece.kind === 'group' && piece.start === start;
}

function isSameList(one: readonly Inline[], other: readonly Inline[] | undefined): boolean {
  return one.length === other?.length && one.every((inline, at) => inline === other[at]);
}

function groupInlines(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const groups: Inline[][] = [];
  const from = inlines[0]?.start ?? 0;
  let place = -1;
  for (const inline of inlines) {
    const at = Math.floor((inline.start - from) / groupLength);
    if (at === place) groups.at(-1)?.push(inline);
    else groups.push([inline]);
    place = at;
  }
  return groups;
}
