import type { Span } from '@credence-ui/core/text';
import { diffArrays } from 'diff';
import { segments } from './words.ts';

/** One step from a text to another. `before` lies in the old text, `after` in the new one; one may be empty. */
export interface Change {
  readonly kind: 'equal' | 'insert' | 'delete';
  readonly before: Span;
  readonly after: Span;
}

/**
 * A shortest word-by-word script from `before` to `after` (Myers 1986, by jsdiff). Equal and deleted spans joined are
 * `before`, equal and inserted ones are `after`. Common ends are set aside first, so that a small edit costs little.
 */
export function diffWords(before: string, after: string): Change[] {
  const old = segments(before);
  const now = segments(after);
  const head = commonHead(old, now);
  const tail = commonTail(old.slice(head), now.slice(head));
  const steps = [
    { kind: 'equal' as const, value: old.slice(0, head) },
    ...diffArrays(old.slice(head, old.length - tail), now.slice(head, now.length - tail)).map(
      ({ added, removed, value }) => ({ kind: kindOf(added, removed), value }),
    ),
    { kind: 'equal' as const, value: old.slice(old.length - tail) },
  ];
  return place(steps);
}

function kindOf(added: boolean, removed: boolean): Change['kind'] {
  if (added) return 'insert';
  return removed ? 'delete' : 'equal';
}

function commonHead(a: readonly string[], b: readonly string[]): number {
  const limit = Math.min(a.length, b.length);
  let count = 0;
  while (count < limit && a[count] === b[count]) count += 1;
  return count;
}

function commonTail(a: readonly string[], b: readonly string[]): number {
  const limit = Math.min(a.length, b.length);
  let count = 0;
  while (count < limit && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}

/** Turns steps into spans, equal neighbours joined and empty ones left out. */
function place(steps: readonly { kind: Change['kind']; value: readonly string[] }[]): Change[] {
  const changes: Change[] = [];
  let before = 0;
  let after = 0;
  for (const { kind, value } of steps) {
    const length = value.reduce((sum, segment) => sum + segment.length, 0);
    if (length === 0) continue;
    const last = changes.at(-1);
    const joins = last?.kind === kind;
    const from = {
      before: joins ? last.before.start : before,
      after: joins ? last.after.start : after,
    };
    if (kind !== 'insert') before += length;
    if (kind !== 'delete') after += length;
    if (joins) changes.pop();
    changes.push({
      kind,
      before: { start: from.before, end: before },
      after: { start: from.after, end: after },
    });
  }
  return changes;
}
