import type { Span } from '@credence-ui/core';

/** A stretch of a page's text and how it is shown. */
export interface Piece {
  readonly kind: 'text' | 'mark' | 'heading';
  readonly start: number;
  readonly text: string;
}

/** Cuts a page into plain text, marked passages and headings; a heading inside a passage is marked. Joined, the pieces are the text. */
export function layText(
  text: string,
  marks: readonly Span[],
  headings: readonly string[],
): readonly Piece[] {
  const titles = headingSpans(text, headings);
  const gaps = gapSpans(text);
  const edges = [...marks, ...titles, ...gaps].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => ({
    kind: gaps.some(within(start)) ? 'text' : kindAt(start, marks, titles),
    start,
    text: text.slice(start, cuts[at + 1]),
  }));
}

function kindAt(place: number, marks: readonly Span[], titles: readonly Span[]): Piece['kind'] {
  if (marks.some(within(place))) return 'mark';
  return titles.some(within(place)) ? 'heading' : 'text';
}

function within(place: number): (span: Span) => boolean {
  return ({ start, end }) => start <= place && place < end;
}

/** The empty lines between paragraphs, which carry no mark. */
function gapSpans(text: string): readonly Span[] {
  return [...text.matchAll(/\n\s*\n/gu)].map(({ index, 0: gap }) => ({
    start: index,
    end: index + gap.length,
  }));
}

/** The lines that are nothing but a heading. */
function headingSpans(text: string, headings: readonly string[]): readonly Span[] {
  const wanted = new Set(headings);
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (wanted.has(line)) spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return spans;
}
