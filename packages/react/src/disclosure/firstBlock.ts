/** The end of the first block of a text: up to its first blank line that is not within a code fence. */
export function endOfFirstBlock(content: string): number {
  let offset = 0;
  let fenced = false;
  let begun = false;
  for (const line of content.split('\n')) {
    if (begun && !fenced && line.trim() === '') return offset - 1;
    if (/^ {0,3}(`{3,}|~{3,})/.test(line)) fenced = !fenced;
    if (line.trim() !== '') begun = true;
    offset += line.length + 1;
  }
  return content.length;
}
