/** What stands between the parentheses of an inline link, as offsets into the text that was read. */
export interface LinkTarget {
  readonly destination: Range | null;
  readonly title: Range | null;
  /** Just behind the closing parenthesis. */
  readonly end: number;
}

interface Range {
  readonly from: number;
  readonly to: number;
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

const bracketed = /<(?:\\.|[^<>\n\\])*>/y;
const space = /[ \t\n]*/y;
const titles = /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\((?:\\[^]|[^()\\])*\)/y;

function readDestination(text: string, from: number): Range | null {
  if (text[from] === '<') return match(bracketed, text, from);
  let depth = 0;
  let to = from;
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to);
    if (code <= 32 || code === 127) break;
    if (code === 92 && isPunctuation(text.charCodeAt(to + 1))) to++;
    else if (code === 40 && ++depth > 32) return null;
    else if (code === 41 && --depth < 0) return { from, to };
  }
  return depth === 0 ? { from, to } : null;
}

function readTitle(text: string, from: number): Range | null {
  return match(titles, text, from);
}

function skipSpace(text: string, from: number): number {
  return match(space, text, from)?.to ?? from;
}

function match(pattern: RegExp, text: string, from: number): Range | null {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
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
