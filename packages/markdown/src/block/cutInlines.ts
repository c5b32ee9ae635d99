import type { Inline, TextInline } from '../inline/inline.ts';
import { isLiteral } from '../inline/joinTexts.ts';

/**
 * The inlines up to the last place where their text can be cut in two: what stands behind it gives the same when it is
 * read alone. `text` begins at `from`, and the last place is in front of its last character. `null` when there is none.
 */
export function cutInlines(
  inlines: readonly Inline[],
  from: number,
  text: string,
): readonly Inline[] | null {
  const limit = from + text.length - 1;
  for (let at = inlines.length - 1; at >= 0; at--) {
    const inline = inlines[at];
    if (!inline || inline.end <= from) return null;
    if (inline.end <= limit && isEnd(inline, text, from)) return inlines.slice(0, at + 1);
    const place = isLiteral(inline) ? placeIn(inline, from, limit) : null;
    if (isLiteral(inline) && place !== null) return [...inlines.slice(0, at), cut(inline, place)];
  }
  return null;
}

function cut(inline: TextInline, place: number): TextInline {
  return { ...inline, text: inline.text.slice(0, place - inline.start), end: place };
}

// Behind white space, or before what neither an address nor an entity nor a mark holds.
const parts = /[ \n]\S|[^][<[\]"'(),;=?|#$%^、。，]/;

/** The last place within a text where it can be cut. */
function placeIn({ text, start, end }: TextInline, from: number, limit: number): number | null {
  for (let place = Math.min(limit, end - 1); place > Math.max(from, start); place--) {
    if (parts.test(text.slice(place - start - 1, place - start + 1))) return place;
  }
  return null;
}

// What cannot stand in an address before it; white space behind a line break is not shown.
const ends: Partial<Record<Inline['kind'], RegExp>> = { link: /[\s<[\]@]/, text: /[<[\]@\\&]/ };

/** Whether a text can be cut behind an inline. */
function isEnd({ kind, end }: Inline, text: string, from: number): boolean {
  return (ends[kind] ?? /[\s<[\]@\\&]/).test(text.charAt(end - from));
}
