/**
 * The text with markers such as `[1]`, `[1, 2]` or `[doc-a]` as spaces: a source's number is no fact of the answer, and
 * everything else stays where it was.
 */
export function blankMarkers(text: string): string {
  return text.replace(marker, (match) => ' '.repeat(match.length));
}

const marker = /\[(?:[^\s[\]]{1,40}|\d{1,3}(?:\s?[,;]\s?\d{1,3}){1,20})\](?!\()/g;
