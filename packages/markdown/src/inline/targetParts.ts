import { matchAt } from './matchAt.ts';

/** A stretch of the text that is read. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const bracketed = /<(?:\\.|[^<>\n\r\\])*(?:(>)|\\?$)/y;
const space = /[ \t\n\r]*/y;
// A title holds as many characters as anything, see `reach`.
const title =
  /"(?:\\[^]|[^"\\]){0,2000}"|'(?:\\[^]|[^'\\]){0,2000}'|\((?:\\[^]|[^()\\]){0,2000}\)/y;

/** An address. It is not `whole` where the text ends before what it opened, an angle or a parenthesis, is closed. */
export interface Destination extends Range {
  readonly whole: boolean;
}

/** An address at `from`, empty when there is none. `null` when it is not well formed. */
export function readDestination(text: string, from: number): Destination | null {
  if (text[from] === '<') return readBracketed(text, from);
  let depth = 0;
  let to = from;
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to);
    if (code <= 32 || code === 127) break;
    if (code === 92 && isPunctuation(text.charCodeAt(to + 1))) to++;
    else if (code === 40 && ++depth > 32) return null;
    else if (code === 41 && --depth < 0) return { from, to, whole: true };
  }
  const whole = depth === 0;
  return whole || to >= text.length ? { from, to: Math.min(to, text.length), whole } : null;
}

function readBracketed(text: string, from: number): Destination | null {
  const found = matchAt(bracketed, text, from);
  return found && { from, to: from + found[0].length, whole: found[1] !== undefined };
}

/** A title in quotes or parentheses. */
export function readTitle(text: string, from: number): Range | null {
  return match(title, text, from);
}

/** The place behind white space. */
export function skipSpace(text: string, from: number): number {
  return match(space, text, from)?.to ?? from;
}

function match(pattern: RegExp, text: string, from: number): Range | null {
  const found = matchAt(pattern, text, from);
  return found && { from, to: from + found[0].length };
}

function isPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}
