import { findMarkers } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { spanWithin } from '@credence-ui/core/text';

/** A citation that is shown where the words that rest on it end, since no marker of the text shows it there. */
export interface SpanChip {
  /** Offset in the answer's text. */
  readonly at: number;
  readonly id: string;
}

// How far behind its words a marker may stand: a full stop, a space and the other markers of a group.
const near = 40;

/** The citations with a usable span that no marker in or right behind it shows, in reading order. */
export function spanChips(content: string, citations: readonly Citation[]): readonly SpanChip[] {
  const chips = citations.flatMap(({ id, span }) => {
    const usable = span && spanWithin(content, span);
    if (!usable) return [];
    const words = content.slice(usable.start, usable.end + near);
    const behind = usable.end - usable.start + 3;
    const shown = findMarkers(words, (name) => name === id).some(
      ({ span: { start } }) => start <= behind,
    );
    return shown ? [] : [{ at: usable.end, id }];
  });
  return chips.sort((a, b) => a.at - b.at);
}
