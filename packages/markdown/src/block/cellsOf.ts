import type { Located } from '../located.ts';

/** The cells of a line, without the white space around them. A `\|` divides nothing. */
export function cellsOf(source: string, start: number, end: number): readonly Located[] {
  const cells: Located[] = [];
  let from = source[start] === '|' ? start + 1 : start;
  for (let at = from; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 124) {
      cells.push(trimmed(source, from, at));
      from = at + 1;
    }
  }
  const last = trimmed(source, from, end);
  return last.start < last.end || from === start ? [...cells, last] : cells;
}

function trimmed(source: string, from: number, to: number): Located {
  let [start, end] = [from, to];
  while (start < end && isSpace(source.charCodeAt(start))) start++;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}
