import type { Span } from '@credence-ui/core/text';

/** A span of the old text, and the span of the new one that stands in its place. */
export interface Place {
  readonly before: Span;
  readonly after: Span;
}

/** A place without the white space that both its sides begin or end with; empty at its end when both sides are the same. */
export function trimSpace(
  before: string,
  after: string,
  { before: old, after: now }: Place,
): Place {
  const removed = before.slice(old.start, old.end);
  const added = after.slice(now.start, now.end);
  const head = commonHead(removed, added);
  const tail = common(trailingSpace(removed.slice(head)), trailingSpace(added.slice(head)));
  return {
    before: { start: old.start + head, end: old.end - tail },
    after: { start: now.start + head, end: now.end - tail },
  };
}

function commonHead(removed: string, added: string): number {
  const onlySpace = removed.trim() === '' && added.trim() === '';
  if (removed === added || (onlySpace && added.startsWith(removed))) return removed.length;
  if (onlySpace && removed.startsWith(added)) return added.length;
  return common(leadingSpace(removed), leadingSpace(added));
}

function leadingSpace(text: string): string {
  return text.slice(0, text.length - text.trimStart().length);
}

function trailingSpace(text: string): string {
  return text.slice(text.trimEnd().length);
}

function common(space: string, other: string): number {
  return space === other ? space.length : 0;
}
