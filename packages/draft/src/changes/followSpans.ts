import type { Span } from '@credence-ui/core/text';
import { sameIds } from '../align.ts';
import type { Place } from '../trimSpace.ts';
import { wordsOfBoth } from '../words.ts';
import { compare } from './compare.ts';

/** Where a span of a text stands after an edit. */
export interface FollowedSpan {
  readonly span: Span;
  /** Whether its own words are others now, so that what was said of them may be stale. */
  readonly touched: boolean;
}

/**
 * Where spans of a text, such as those of citations, stand after an edit, in the order given. `null` for one whose words
 * are gone with nothing in their place, and for one that is empty or outside the text.
 */
export function followSpans(
  spans: readonly Span[],
  before: string,
  after: string,
): readonly (FollowedSpan | null)[] {
  const { runs, moves } = compare(before, after);
  return spans.map((span) => {
    const words = trimSpan(before, span);
    if (!words) return null;
    const move = moves.find((place) => holds(place.before, words));
    const now = trimSpan(after, move ? shift(words, move) : mapSpan(words, runs, after.length));
    return now && { span: now, touched: !sameWords(before, words, after, now) };
  });
}

function holds(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function shift({ start, end }: Span, { before, after }: Place): Span {
  const by = after.start - before.start;
  return { start: start + by, end: end + by };
}

/** A span without the white space around it, `null` when nothing is left. */
function trimSpan(text: string, { start, end }: Span): Span | null {
  const inside = start >= 0 && end <= text.length ? text.slice(start, end) : '';
  if (inside.trim() === '') return null;
  return {
    start: start + inside.length - inside.trimStart().length,
    end: end - inside.length + inside.trimEnd().length,
  };
}

/** From where the first character went, or what stands in its place, to where the last one went. */
function mapSpan({ start, end }: Span, runs: readonly Place[], length: number): Span {
  const first = countUntil(runs, ({ before }) => before.end > start);
  const behind = countUntil(runs, ({ before }) => before.start >= end);
  const from = runs[first];
  const to = runs[behind - 1];
  return {
    start:
      from && from.before.start <= start
        ? from.after.start + start - from.before.start
        : (runs[first - 1]?.after.end ?? 0),
    end:
      to && to.before.end >= end
        ? to.after.start + end - to.before.start
        : (runs[behind]?.after.start ?? length),
  };
}

function countUntil(runs: readonly Place[], fits: (run: Place) => boolean): number {
  const index = runs.findIndex(fits);
  return index < 0 ? runs.length : index;
}

function sameWords(before: string, old: Span, after: string, now: Span): boolean {
  const left = before.slice(old.start, old.end);
  const right = after.slice(now.start, now.end);
  if (left === right) return true;
  const [one, other] = wordsOfBoth(left, right);
  return sameIds(one.ids, other.ids);
}
