import { findMarkers } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { spanWithin } from '@credence-ui/core/text';

/** A citation that is shown where the words that rest on it end, since no marker of the text shows it there. */
export interface SpanChip {
  /** Offset in the answer's text. */
  readonly at: number;
  readonly id: string;
  /** Up to where the text decides whether it is shown. */
  readonly until: number;
}

/** The chips of a text, as far as it was read. */
export interface ReadChips {
  readonly chips: readonly SpanChip[];
  readonly citations: readonly Citation[];
  readonly length: number;
}

// How far behind its words a marker may stand: a full stop, a space and the other markers of a group.
const near = 40;

/**
 * The citations with a usable span that no marker in or right behind it shows, in reading order. Where the text goes on
 * with the one `before`, only those are looked at again whose words it had not passed yet.
 */
export function readChips(
  before: ReadChips | null,
  content: string,
  citations: readonly Citation[],
): ReadChips {
  const known = before?.citations === citations ? before : null;
  const passed = known?.length ?? -1;
  const left = citations.filter(({ span }) => span !== undefined && span.end + near >= passed);
  if (known && left.length === 0) return known;
  const settled = known?.chips.filter(({ until }) => until < passed) ?? [];
  const chips = [...settled, ...left.flatMap((citation) => chipOf(citation, content))];
  return { chips: chips.sort((a, b) => a.at - b.at), citations, length: content.length };
}

function chipOf({ id, span }: Citation, content: string): readonly SpanChip[] {
  const usable = span && spanWithin(content, span);
  if (!usable) return [];
  const words = content.slice(usable.start, usable.end + near);
  const behind = usable.end - usable.start + 3;
  const shown = findMarkers(words, (name) => name === id).some(
    ({ span: { start } }) => start <= behind,
  );
  return shown ? [] : [{ at: usable.end, id, until: span.end + near }];
}
