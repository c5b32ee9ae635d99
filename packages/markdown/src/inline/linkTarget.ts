import { reach } from './reach.ts';
import { readDestination, readTitle, skipSpace } from './targetParts.ts';
import type { Range } from './targetParts.ts';

/** What stands between the parentheses of an inline link, as offsets into the text that was read. */
export interface LinkTarget {
  readonly destination: Range | null;
  readonly title: Range | null;
  /** Just behind the closing parenthesis. */
  readonly end: number;
}

/** Reads `(destination "title")` at `open`. `null` when it is not well formed, whatever else may follow the text. */
export function readLinkTarget(text: string, open: number): LinkTarget | 'unfinished' | null {
  const from = skipSpace(text, open + 1);
  const destination = readDestination(text, from);
  if (destination === null) return null;
  const behind = skipSpace(text, destination.to);
  const title = behind > destination.to ? readTitle(text, behind) : null;
  const end = skipSpace(text, title ? title.to : behind);
  if (text[end] !== ')') return mayGoOn(text, end, title) ? 'unfinished' : null;
  return { destination: destination.to > from ? destination : null, title, end: end + 1 };
}

/** Whether the text ends before the title does, which may hold `reach` escapes, or even before it begins. */
function mayGoOn(text: string, at: number, title: Range | null): boolean {
  if (at >= text.length) return true;
  return !title && /["'(]/.test(text.charAt(at)) && text.length - at <= 2 * reach;
}
