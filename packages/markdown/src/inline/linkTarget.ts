import { decodeDestination, decodeTitle, normalizeLabel } from './definition.ts';
import type { Definition } from './definition.ts';
import { matchAt, reach } from './state.ts';

/** What stands between the parentheses of an inline link, as offsets into the text that was read. */
interface LinkTarget {
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

/** A link definition, `[label]: address "title"`, with its normal label and the place behind its line. */
interface WrittenDefinition extends Definition {
  readonly label: string;
  readonly end: number;
}

const label = /\[((?:\\[^]|[^[\]\\]){1,999})\]:/y;
const restOfLine = /[ \t]*(?:\r\n?|\n|$)/y;

/** Reads the definition that begins at `at`; `null` when there is none. */
export function readDefinition(text: string, at: number): WrittenDefinition | null {
  const found = matchAt(label, text, at);
  const name = normalizeLabel(found?.[1] ?? '');
  if (!found || name === '') return null;
  const from = skipSpace(text, at + found[0].length);
  const destination = readDestination(text, from);
  if (!destination?.whole || destination.to === from) return null;
  const href = decodeDestination(text.slice(from, destination.to));
  const rest = readRest(text, destination);
  return rest && { label: name, href, title: rest.title, end: rest.end, footnote: false };
}

/** The title, if one stands there and nothing behind it; otherwise the line has to end with the address. */
function readRest(text: string, { to }: Range): { title: string | null; end: number } | null {
  const from = skipSpace(text, to);
  const title = from > to ? readTitle(text, from) : null;
  const end = title && endOfLine(text, title.to);
  if (title && end !== null) return { title: decodeTitle(text.slice(from, title.to)), end };
  const bare = endOfLine(text, to);
  return bare === null ? null : { title: null, end: bare };
}

function endOfLine(text: string, at: number): number | null {
  const found = matchAt(restOfLine, text, at);
  return found && at + found[0].length;
}

/** A stretch of the text that is read. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const bracketed = /<(?:\\.|[^<>\n\r\\])*(?:(>)|\\?$)/y;
const space = /[ \t\n\r]*/y;
// A title holds as many characters as anything, see `reach`.
const title =
  /"(?:\\[^]|[^"\\]){0,2000}"|'(?:\\[^]|[^'\\]){0,2000}'|\((?:\\[^]|[^()\\]){0,2000}\)/y;

/** An address. It is not `whole` where the text ends before what it opened, an angle or a parenthesis, is closed. */
interface Destination extends Range {
  readonly whole: boolean;
}

/** An address at `from`, empty when there is none. `null` when it is not well formed. */
function readDestination(text: string, from: number): Destination | null {
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
function readTitle(text: string, from: number): Range | null {
  return match(title, text, from);
}

/** The place behind white space. */
function skipSpace(text: string, from: number): number {
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
