/** True for a line that begins with a bullet or a number. */
export function isListItem(line: string): boolean {
  return /^([-*•–]|\d+[.)])\s/.test(line);
}
