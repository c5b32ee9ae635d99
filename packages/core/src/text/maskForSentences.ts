/**
 * The text with everything blanked that would mislead a sentence segmenter, each character in its old place: markers
 * `[1]` and list signs become spaces, the full stops of abbreviations letters, line breaks inside a paragraph spaces.
 */
export function maskForSentences(text: string): string {
  return joinLines(text)
    .replace(listSign, blank)
    .replace(marker, blank)
    .replace(abbreviation, (match) => match.replaceAll('.', 'x'));
}

/** A line break stays where markdown begins something new; else the sentence runs on. */
function joinLines(text: string): string {
  const lines = text.split('\n');
  return lines.reduce((before, line, index) => {
    const previous = lines[index - 1] ?? '';
    const runsOn = previous.trim() !== '' && !/^\s*[#|]/.test(previous) && !beginsBlock.test(line);
    return `${before}${runsOn ? ' ' : '\n'}${line}`;
  });
}

function blank(match: string): string {
  return ' '.repeat(match.length);
}

const beginsBlock = /^\s*(?:$|[-*+•]\s|[>|#]|\d{1,3}[.)]\s|```|~~~)/;
const listSign = /^[ \t]*(?:(?:[-*+•>]|\d{1,3}[.)]|#{1,6})[ \t]+)+/gmu;
const marker = /\[[^[\]\n]{1,40}\](?!\()/gu;
const abbreviation =
  /\b(?:Dr|Mr|Mrs|Ms|Prof|St|Hon|Rev|Gen|vs|cf|approx|e\.g|i\.e|z\.\s?B|d\.\s?h|bzw)\.|\b(?:No|Nos|Nr|Fig|Figs|Eq|Sec|Art|Vol|vol|p|pp|ca)\.(?=\s?\d)/gu;
