import type { Place } from '../trimSpace.ts';
import { firstFrom } from './pieces.ts';
import type { Piece } from './pieces.ts';

/**
 * Moves an insertion or deletion that could as well stand a little later to where a sentence begins: of "late. Thanks." the
 * new text is "Thanks.", not ". Thanks" before the old full stop.
 */
export function slideToSentence(
  before: string,
  after: string,
  runs: readonly Place[],
  pieces: { readonly before: readonly Piece[]; readonly after: readonly Piece[] },
): readonly Place[] {
  const slid = [...runs];
  for (let index = 1; index < slid.length; index++) {
    const last = slid[index - 1];
    const next = slid[index];
    if (!last || !next) continue;
    const deletes = last.after.end === next.after.start;
    if (!deletes && last.before.end !== next.before.start) continue;
    const steps = deletes
      ? stepsToSentence(before, pieces.before, last.before.end, next.before)
      : stepsToSentence(after, pieces.after, last.after.end, next.after);
    if (steps === 0) continue;
    slid[index - 1] = { before: longer(last.before, steps), after: longer(last.after, steps) };
    slid[index] = { before: later(next.before, steps), after: later(next.after, steps) };
  }
  return slid;
}

/** How far the next sentence begins behind `from`, 0 unless the text up to there stands at the head of the next run too. */
function stepsToSentence(
  text: string,
  pieces: readonly Piece[],
  from: number,
  run: Place['before'],
): number {
  const piece = pieces[firstFrom(pieces, from)];
  const steps = piece && piece.start < run.start ? piece.start - from : 0;
  const fits =
    steps < run.end - run.start && text.startsWith(text.slice(from, from + steps), run.start);
  return fits ? steps : 0;
}

function longer(span: Place['before'], steps: number): Place['before'] {
  return { start: span.start, end: span.end + steps };
}

function later(span: Place['before'], steps: number): Place['before'] {
  return { start: span.start + steps, end: span.end };
}
