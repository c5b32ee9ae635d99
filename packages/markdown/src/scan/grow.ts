import { isPlain, shownEnd } from './growth.ts';
import type { Scan } from './scan.ts';

/** Takes plain characters as more of the open block's last text, without reading it again. False when they may be more than that. */
export function grow(scan: Scan, content: string): boolean {
  const { kind, grownFrom, reading, scanned } = scan;
  const from = scan.content.length;
  const chunk = content.slice(from);
  reading.charactersRead += chunk.length;
  if (!isPlain(kind, chunk, content.slice(Math.max(0, from - 3), from))) return false;
  const growth = content.slice(grownFrom, shownEnd(kind, content));
  scan.scanned = { ...scanned, growth, charactersRead: reading.charactersRead };
  return true;
}
