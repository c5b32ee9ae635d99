/**
 * The text with everything blanked that would mislead a sentence segmenter, each character in its old place: markers
 * `[1]` and list signs become spaces, the full stops of abbreviations letters, line breaks inside a paragraph spaces.
 */
export function maskForSentences(text: string): string {
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
