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
  const [beforeEnd, afterEnd] = [before.length - tail, after.length - tail];
  const runs = commonRuns(before, after, {
    before: { start: head, end: beforeEnd },
    after: { start: head, end: afterEnd },
  });
  const list = collectChanges();
  let [start, other] = [head, head];
  const replaceUpTo = (end: number, otherEnd: number): void => {
    const place = { before: { start, end }, after: { start: other, end: otherEnd } };
    const { before: cut, after: put } = trimSpace(before, after, place);
    list.add('equal', cut.start, put.start);
    list.add('delete', cut.end, put.start);
    list.add('insert', cut.end, put.end);
  };
  for (const run of runs) {
    replaceUpTo(run.before.start, run.after.start);
    [start, other] = [run.before.end, run.after.end];
  }
  replaceUpTo(beforeEnd, afterEnd);
  list.add('equal', before.length, after.length);
  return list.changes;
}

interface Changes {
  readonly changes: Change[];
  /** Adds what leads from the last change to these places, unless that is nothing; neighbours of one kind are one change. */
  readonly add: (kind: Change['kind'], beforeEnd: number, afterEnd: number) => void;
}

function collectChanges(): Changes {
  const changes: Change[] = [];
  let [start, other] = [0, 0];
  const add: Changes['add'] = (kind, beforeEnd, afterEnd) => {
    if (start === beforeEnd && other === afterEnd) return;
    const last = changes.at(-1)?.kind === kind ? changes.pop() : undefined;
    changes.push({
      kind,
      before: { start: last?.before.start ?? start, end: beforeEnd },
      after: { start: last?.after.start ?? other, end: afterEnd },
    });
    [start, other] = [beforeEnd, afterEnd];
  };
  return { changes, add };
}
