import { readDestination, readTitle, skipSpace } from './targetParts.ts';
import type { Range } from './targetParts.ts';

/** What stands between the parentheses of an inline link, as offsets into the text that was read. */
export interface LinkTarget {
  readonly destination: Range | null;
  readonly title: Range | null;
  /** Just behind the closing parenthesis. */
  readonly end: number;
}

/** Reads `(destination "title")` at `open`. `null` when it is not well formed. */
export function readLinkTarget(text: string, open: number): LinkTarget | null {
  const from = skipSpace(text, open + 1);
  const destination = readDestination(text, from);
  if (destination === null) return null;
  const behind = skipSpace(text, destination.to);
  const title = behind > destination.to ? readTitle(text, behind) : null;
  const end = skipSpace(text, title ? title.to : behind);
  if (text[end] !== ')') return null;
  return { destination: destination.to > from ? destination : null, title, end: end + 1 };
}
