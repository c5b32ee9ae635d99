/** The text without markers such as `[1]`, `[1, 2]` or `[doc-a]`: a source's number is no fact of the answer. */
export function withoutMarkers(text: string): string {
  return text.replace(/\s*\[(?:[^\s[\]]{1,40}|\d{1,3}(?:\s*[,;]\s*\d{1,3})*)\](?!\()/g, '').trim();
}
