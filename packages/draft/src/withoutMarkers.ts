import { blankCode, findMarkers, groupMarkers } from '@credence-ui/core/citation';
import type { MarkerGroup } from '@credence-ui/core/citation';

/**
 * An answer's text as it is sent: without the markers such as `[1]` that point to one of its citations, and without the
 * space, parentheses or paragraph that held nothing else. A marker that points nowhere stays, as do code and the lines that say where links lead.
 */
export function withoutMarkers(content: string, citationIds: Iterable<string>): string {
  const ids = new Set(citationIds);
  const pieces: string[] = [];
  let at = 0;
  const markers = findMarkers(blankCode(content), (id) => ids.has(id));
  const written = markers.filter((marker) => !isDefinition(content, marker));
  for (const marker of groupMarkers(content, written)) {
    const { start, end } = cut(content, at, marker);
    pieces.push(content.slice(at, start), unknownPart(marker));
    at = end;
  }
  return pieces.join('') + content.slice(at);
}

/** A line such as `[1]: https://…`. */
function isDefinition(content: string, { span }: Pick<MarkerGroup, 'span'>): boolean {
  return content[span.end] === ':' && opensLine(content, span.start);
}

function opensLine(content: string, place: number): boolean {
  return place === 0 || content[place - 1] === '\n';
}

/**
 * What goes with a marker: parentheses around it, the space before it, or after it where it opens a line, unless that
 * parts two words, and the paragraph that it is.
 */
function cut(content: string, from: number, { span, unknownIds }: MarkerGroup) {
  let { start, end } = span;
  if (unknownIds.length > 0) return span;
  if (start > from && /^(?:\(\)|（）)$/.test(content.charAt(start - 1) + content.charAt(end))) {
    start -= 1;
    end += 1;
  }
  const bare = { start, end };
  while (start > from && isSpace(content[start - 1])) start -= 1;
  if (opensLine(content, start)) {
    while (isSpace(content[end])) end += 1;
    return cutParagraph(content, from, start, end);
  }
  return /[\p{L}\p{N}]/u.test(content[end] ?? '') ? bare : { start, end };
}

/** With the line breaks behind a paragraph that is only a marker, or those before the last one. */
function cutParagraph(content: string, from: number, start: number, end: number) {
  const isAlone = start === 0 || content[start - 2] === '\n';
  blankLines.lastIndex = end;
  const behind = blankLines.exec(content)?.[0].length;
  if (!isAlone || behind === undefined) return { start, end };
  if (end + behind < content.length) return { start, end: end + behind };
  let last = start;
  while (last > from && content[last - 1] === '\n') last -= 1;
  return { start: last, end };
}

const blankLines = /\n(?:[ \t]*\n)+|\n?$/y;

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\u00a0';
}

/** `[1, 9]` keeps the 9 that nobody knows. */
function unknownPart({ unknownIds }: MarkerGroup): string {
  return unknownIds.length > 0 ? `[${unknownIds.join(', ')}]` : '';
}
