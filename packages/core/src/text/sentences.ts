import type { Span } from './span.ts';

let segmenter: Intl.Segmenter | undefined;

/**
 * The sentences of a text or of markdown, in order, without the white space and list signs around them. A marker such
 * as `[1]` after the full stop belongs to the sentence before it. Pieces without a letter or digit are left out.
 * Boundaries are those of Unicode UAX 29 through `Intl.Segmenter`, save at abbreviations and inside wrapped lines.
 */
export function sentences(text: string): Span[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const masked = maskForSentences(text);
  const spans: Span[] = [];
  for (const { index, segment } of segmenter.segment(masked)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + text.slice(index, index + segment.length).trimEnd().length;
    if (start < end && /[\p{L}\p{N}]/u.test(segment)) spans.push({ start, end });
  }
  return spans;
}

/**
 * The text with everything blanked that would mislead a sentence segmenter, each character in its old place: markers
 * `[1]` and list signs become spaces, the full stops of abbreviations letters, line breaks inside a paragraph spaces.
 */
function maskForSentences(text: string): string {
  return text
    .replace(lineBreak, '$1 ')
    .replace(listSign, blank)
    .replace(marker, blank)
    .replace(abbreviation, (match) => match.replaceAll('.', 'x'));
}

function blank(match: string): string {
  return ' '.repeat(match.length);
}

// A line break stays where markdown begins something new; else the sentence runs on.
const lineBreak = /^((?=.*\S)(?!\s*[#|]).*)\n(?!\s*(?:$|[-*+•]\s|[>|#]|\d{1,3}[.)]\s|```|~~~))/gm;
const listSign = /^[ \t]*(?:(?:[-*+•>]|\d{1,3}[.)]|#{1,6})[ \t]+)+/gmu;
const marker = /\[[^[\]\n]{1,40}\](?!\()/gu;
const abbreviation =
  /\b(?:Dr|Mr|Mrs|Ms|Prof|St|Hon|Rev|Gen|vs|cf|approx|e\.g|i\.e|z\.\s?B|d\.\s?h|bzw)\.|\b(?:No|Nos|Nr|Fig|Figs|Eq|Sec|Art|Vol|vol|p|pp|ca)\.(?=\s?\d)/gu;
