import type { Span } from '@credence-ui/core/text';
import { commonEnds } from './commonEnds.ts';
import { commonRuns } from './commonRuns.ts';
import { trimSpace } from './trimSpace.ts';

/** One step from a text to another. `before` lies in the old text, `after` in the new one; one may be empty. */
export interface Change {
  readonly kind: 'equal' | 'insert' | 'delete';
  readonly before: Span;
  readonly after: Span;
}

/**
 * Compares two texts word by word. Equal and deleted spans joined are `before`, equal and inserted ones are `after`;
 * white space goes with the words around it. The equal words are as many as possible, or nearly so in long texts with many edits.
 */
export function diffWords(before: string, after: string): Change[] {
  const { head, tail } = commonEnds(before, after);
  const ends = { before: before.length - tail, after: after.length - tail };
  const changes: Change[] = [];
  let from = { before: 0, after: 0 };
  let position = { before: head, after: head };
  const replaceUpTo = (beforeEnd: number, afterEnd: number): void => {
    const removed = { start: position.before, end: beforeEnd };
    const added = { start: position.after, end: afterEnd };
    if (before.slice(removed.start, beforeEnd) === after.slice(added.start, afterEnd)) return;
    changes.push(equal(from.before, from.after, position.before - from.before));
    changes.push(...replace(before, after, removed, added));
    from = { before: beforeEnd, after: afterEnd };
  };
  const part = {
    before: { start: head, end: ends.before },
    after: { start: head, end: ends.after },
  };
  for (const run of commonRuns(before, after, part)) {
    replaceUpTo(run.before.start, run.after.start);
    position = { before: run.before.end, after: run.after.end };
  }
  replaceUpTo(ends.before, ends.after);
  return joined([...changes, equal(from.before, from.after, before.length - from.before)]);
}

/** What stands between two common words: white space that both begin or end with, and in its middle a deletion and an insertion. */
function replace(before: string, after: string, old: Span, now: Span): readonly Change[] {
  const { before: cut, after: put } = trimSpace(before, after, { before: old, after: now });
  return [
    equal(old.start, now.start, cut.start - old.start),
    { kind: 'delete', before: cut, after: { start: put.start, end: put.start } },
    { kind: 'insert', before: { start: cut.end, end: cut.end }, after: put },
    equal(cut.end, put.end, old.end - cut.end),
  ];
}

function equal(before: number, after: number, length: number): Change {
  return {
    kind: 'equal',
    before: { start: before, end: before + length },
    after: { start: after, end: after + length },
  };
}

/** Leaves out empty changes and joins neighbours of one kind. */
function joined(changes: readonly Change[]): Change[] {
  const result: Change[] = [];
  for (const change of changes) {
    const { kind, before, after } = change;
    if (before.start === before.end && after.start === after.end) continue;
    const last = result.at(-1);
    if (last?.kind === kind) {
      result.pop();
      result.push({
        kind,
        before: { start: last.before.start, end: before.end },
        after: { start: last.after.start, end: after.end },
      });
    } else result.push(change);
  }
  return result;
}
