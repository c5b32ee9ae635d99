import { findMarkers } from '@credence-ui/core/citation';
import type { Marker } from '@credence-ui/core/citation';

/**
 * An answer's text as it is sent: without the markers such as `[1]` that point to one of its citations, and without the
 * space that set them apart. A marker that points nowhere stays, as do code and the lines that say where links lead.
 */
export function withoutMarkers(content: string, citationIds: Iterable<string>): string {
  const ids = new Set(citationIds);
  const prose = content.replace(code, (match) => match.replaceAll('[', ' '));
  const pieces: string[] = [];
  let at = 0;
  for (const marker of findMarkers(prose, (id) => ids.has(id))) {
    if (isDefinition(content, marker)) continue;
    const { start, end } = cut(content, at, marker);
    pieces.push(content.slice(at, start), unknownPart(marker));
    at = end;
  }
  return pieces.join('') + content.slice(at);
}

const code = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g;

/** A line such as `[1]: https://…`. */
function isDefinition(content: string, { span }: Marker): boolean {
  return content[span.end] === ':' && opensLine(content, span.start);
}

function opensLine(content: string, place: number): boolean {
  return place === 0 || content[place - 1] === '\n';
}

/** What goes with a marker: the space before it, or after it where it opens a line, unless that parts two words. */
function cut(content: string, from: number, { span, unknownIds }: Marker) {
  let { start, end } = span;
  if (unknownIds.length > 0) return span;
  while (start > from && isSpace(content[start - 1])) start -= 1;
  if (opensLine(content, start)) {
    while (isSpace(content[end])) end += 1;
    return { start, end };
  }
  return /[\p{L}\p{N}]/u.test(content[end] ?? '') ? span : { start, end };
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\u00a0';
}

/** `[1, 9]` keeps the 9 that nobody knows. */
function unknownPart({ unknownIds }: Marker): string {
  return unknownIds.length > 0 ? `[${unknownIds.join(', ')}]` : '';
}
