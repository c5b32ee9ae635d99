import type { Span } from './span.ts';

let segmenter: Intl.Segmenter | undefined;

/**
 * The sentences of a text or of markdown, in order, without the white space and list signs around them. A marker such
 * as `[1]` after the full stop belongs to the sentence before it. Pieces without a letter or digit are left out.
 * Boundaries are those of Unicode UAX 29 through `Intl.Segmenter`, save inside wrapped lines, at abbreviations of the
 * languages of the message packs and at ordinals such as "3. März".
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
/** Abbreviations before any word. Languages are not told apart: an answer may be in another one than the page, or in two. */
const beforeWord = [
  'Dr|Mr|Mrs|Ms|Prof|St|Hon|Rev|Gen|vs|cf|approx|e\\.g|i\\.e',
  'z\\.\\s?B|d\\.\\s?h|u\\.\\s?a|bzw|ggf|inkl|exkl|zzgl|evtl|Hr|Fr|Str',
  'Mme|Mlle|p\\.\\s?ex|c\\.-à-d|env',
  'Sr|Sra|Srta|Dra|Ud|Uds|p\\.\\s?ej',
  'Sig|Sigra|Dott|ecc|p\\.\\s?es',
  'bijv|d\\.w\\.z|m\\.b\\.t|incl|excl|dhr|mevr',
  'np|tj|tzn|m\\.in',
];
/** Abbreviations only where a number follows. */
const beforeNumber =
  'No|Nos|Nr|núm|nº|Fig|Figs|Eq|Sec|Art|Abs|Vol|vol|Kap|Tel|tel|p|pp|pág|págs|S|str|ca|Jan|Feb|Febr|Mrz|Apr|Aug|Sep|Sept|Okt|Oct|Nov|Dez|Dec|Déc|janv|févr|avr|juil';
/** German writes "the 3rd of March" as "3. März". */
const months = 'Jan|Feb|Jän|Mär|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez';
/** What German counts by ordinals: "im 2. Quartal". */
const counted =
  'Quartal|Halbjahr|Jahr|Monat|Woche|Tag|Werktag|Kalendertag|Stock|Etage|Kapitel|Absatz|Auflage|Rate|Mahnung|Person';
const abbreviation = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:${beforeWord.join('|')})\\.`,
    `(?<![\\p{L}\\p{N}])(?:${beforeNumber})\\.(?=\\s?\\d)`,
    `(?<![\\p{L}\\p{N}.,])\\d{1,2}\\.(?=\\s?(?:${months}|${counted}))`,
  ].join('|'),
  'gu',
);
