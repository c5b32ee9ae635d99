import { gapsBetween } from './compare.ts';
import type { Comparison } from './compare.ts';
import { firstFrom } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { Place } from '../trimSpace.ts';

/** An equal word of at most so many letters does not part two changes. */
const shortWord = 3;

/**
 * What two texts have in common, without what a person would not see as left alone: within a sentence, a short word or a
 * mark between two changes, and a run that is less than half as long as the changes on both its sides.
 */
export function joinNearby(comparison: Comparison): readonly Place[] {
  const { before, after, runs, pieces } = comparison;
  const gaps = gapsBetween(before, after, runs);
  const kept: Place[] = [];
  let left = sizeOf(comparison, gaps[0]);
  for (const [index, run] of runs.entries()) {
    const right = sizeOf(comparison, gaps[index + 1]);
    const text = before.slice(run.before.start, run.before.end);
    const parts =
      left === 0 ||
      right === 0 ||
      beginsNear(pieces.before, before, run.before) ||
      beginsNear(pieces.after, after, run.after) ||
      !(isShort(text) || text.length * 2 < Math.min(left, right));
    if (parts) kept.push(run);
    left = parts ? right : left + text.length + right;
  }
  return kept;
}

/** How many characters the longer side of a gap has, without the white space around it. */
function sizeOf({ before, after }: Comparison, gap: Place | undefined): number {
  if (!gap) return 0;
  return Math.max(
    before.slice(gap.before.start, gap.before.end).trim().length,
    after.slice(gap.after.start, gap.after.end).trim().length,
  );
}

function isShort(text: string): boolean {
  if (/\p{N}/u.test(text)) return false;
  return text.length < 20 && text.replace(/[^\p{L}\p{M}]/gu, '').length <= shortWord;
}

/** Whether a sentence begins in a run or with the first word after it. */
function beginsNear(pieces: readonly Piece[], text: string, run: Place['before']): boolean {
  const rest = text.slice(run.end, run.end + 200);
  const last = run.end + rest.length - rest.trimStart().length;
  const next = pieces[firstFrom(pieces, run.start)];
  return next !== undefined && next.start <= last;
}
