import type { Citation } from '../response/response.ts';
import type { Span } from '../text/span.ts';

/** One step from a text to another, as `diffWords` of `@credence-ui/draft` gives them. */
export interface TextChange {
  readonly kind: 'equal' | 'insert' | 'delete';
  /** In the text before. */
  readonly before: Span;
  /** In the text after. */
  readonly after: Span;
}

/** A span after an edit. */
export interface RemappedSpan {
  /** Where its words are now, or what is left of them; `null` when nothing is. */
  readonly span: Span | null;
  /** True when the edit reached into it: what was said of the old words may not hold for the new ones. */
  readonly stale: boolean;
}

/**
 * Carries spans through an edit. A span whose words are all kept moves with them; one that was edited, even by an
 * insertion inside it, is stale. Edits that only touch its ends leave it alone. Takes O((spans + changes) log changes).
 */
export function remapSpans(spans: readonly Span[], changes: readonly TextChange[]): RemappedSpan[] {
  const runs = keptRuns(changes);
  return spans.map((span) => remap(span, runs));
}

/** Kept text, neighbours joined. */
function keptRuns(changes: readonly TextChange[]): readonly TextChange[] {
  const runs: TextChange[] = [];
  for (const change of changes) {
    if (change.kind !== 'equal' || change.before.start >= change.before.end) continue;
    const last = runs.at(-1);
    const goesOn =
      last?.before.end === change.before.start && last.after.end === change.after.start;
    if (last && goesOn) runs[runs.length - 1] = joined(last, change);
    else runs.push(change);
  }
  return runs;
}

function joined({ before, after }: TextChange, next: TextChange): TextChange {
  return {
    kind: 'equal',
    before: { start: before.start, end: next.before.end },
    after: { start: after.start, end: next.after.end },
  };
}

function remap({ start, end }: Span, runs: readonly TextChange[]): RemappedSpan {
  const from = firstWhere(runs, ({ before }) => before.end > start);
  const to = firstWhere(runs, ({ before }) => before.start >= end) - 1;
  const [first, last] = [runs[from], runs[to]];
  if (!first || !last || from > to || !(start < end)) return { span: null, stale: true };
  const stale = from !== to || start < first.before.start || end > first.before.end;
  return { span: { start: movedTo(start, first), end: movedTo(end, last) }, stale };
}

/** Where an offset stands after the edit; the nearest end of the run when it lies outside. */
function movedTo(offset: number, { before, after }: TextChange): number {
  return Math.min(after.end, after.start + Math.max(0, offset - before.start));
}

/** The index of the first run that passes, given that all after it pass too. */
function firstWhere(runs: readonly TextChange[], passes: (run: TextChange) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && passes(run)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Why a citation has lost its anchor: the words that rested on it were edited. */
const edited = 'edited';

/**
 * Carries citations through an edit of the text that they belong to. Where the words that rest on one were edited it
 * is stale: its `anchor` is 'none' with a `reason`, and `span` holds what is left of the words, if anything.
 */
export function remapCitations(
  citations: readonly Citation[],
  changes: readonly TextChange[],
): Citation[] {
  const spanned = citations.flatMap(({ span }) => (span ? [span] : []));
  const remapped = remapSpans(spanned, changes);
  let next = 0;
  return citations.map((citation) => {
    if (!citation.span) return citation;
    const { span, stale } = remapped[next++] ?? { span: null, stale: true };
    const { span: _before, ...rest } = citation;
    const moved = span ? { ...rest, span } : rest;
    return stale ? { ...moved, anchor: 'none', reason: edited } : moved;
  });
}

/** True for a citation whose words were edited since, as `remapCitations` marks it. */
export function isStale({ anchor, reason }: Citation): boolean {
  return anchor === 'none' && reason === edited;
}
