import type { Citation } from '../response/response.ts';
import { remapSpans } from './remapSpans.ts';
import type { TextChange } from './remapSpans.ts';

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
