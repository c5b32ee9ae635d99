import type { Span } from '@credence-ui/core/text';
import { commonEnds } from '../commonEnds.ts';
import type { Mark } from './mark.ts';

/** A stretch of a line with what marks it, from the outermost mark to the innermost; most have none. */
export interface MarkPiece<Marked extends Span = Mark> {
  readonly text: string;
  readonly marks: readonly Marked[];
}

/**
 * A text in lines, each with its line break, and those in pieces that begin and end with the marks, so that marks may overlap and each
 * line can be drawn on its own. Joined they are the text.
 */
export function markLines<Marked extends Span>(
  text: string,
  marks: readonly Marked[],
): readonly (readonly MarkPiece<Marked>[])[] {
  const coming = marks.filter(({ start, end }) => start < end);
  const edges = [...new Set(coming.flatMap(({ start, end }) => [start, end]))];
  edges.sort((one, other) => one - other);
  let [at, edge, next] = [0, 0, 0];
  let active: readonly Marked[] = [];
  return linesOf(text).map((line) => {
    const pieces: MarkPiece<Marked>[] = [];
    const end = at + line.length;
    while (at < end) {
      while ((edges[edge] ?? Infinity) <= at) edge += 1;
      const from = next;
      while ((coming[next]?.start ?? Infinity) <= at) next += 1;
      active = [...active, ...coming.slice(from, next)].filter((mark) => mark.end > at);
      const to = Math.min(end, edges[edge] ?? end);
      pieces.push({ text: text.slice(at, to), marks: active });
      at = to;
    }
    return pieces;
  });
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * Marks of a text on the text after one edit, until they are found anew: those before and behind what was typed stay on their
 * words, those around it grow with it, the others are left out.
 */
export function shiftMarks(marks: readonly Mark[], before: string, after: string): readonly Mark[] {
  if (before === after) return marks;
  const { head, tail } = commonEnds(before, after);
  const by = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start >= before.length - tail)
      return [{ ...mark, start: mark.start + by, end: mark.end + by }];
    const around = mark.start <= head && mark.end >= before.length - tail;
    return around ? [{ ...mark, end: mark.end + by }] : [];
  });
}
