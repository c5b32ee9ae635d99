/** A line while its markers are taken off. Offsets are into the document. */
export interface Line {
  readonly source: string;
  readonly end: number;
  at: number;
  column: number;
  /** True when `at` stands within a tab of which some columns are taken. */
  inTab: boolean;
  /** The next character that is no white space, and by how many columns it is indented. */
  nextAt: number;
  nextColumn: number;
  indent: number;
  blank: boolean;
}

export function createLine(source: string, start: number, end: number): Line {
  const line = {
    source,
    end,
    at: start,
    column: 0,
    inTab: false,
    nextAt: start,
    nextColumn: 0,
    indent: 0,
    blank: false,
  };
  findNext(line);
  return line;
}

/** Looks for the next character that is no white space. */
export function findNext(line: Line): void {
  let { at, column } = line;
  for (; at < line.end; at++) {
    const code = line.source.charCodeAt(at);
    if (code === 32) column++;
    else if (code === 9) column += 4 - (column % 4);
    else break;
  }
  line.nextAt = at;
  line.nextColumn = column;
  line.indent = column - line.column;
  line.blank = at >= line.end;
}

/** Takes all white space off. */
export function skipIndent(line: Line): void {
  line.at = line.nextAt;
  line.column = line.nextColumn;
  line.inTab = false;
  line.indent = 0;
}

/** Takes characters that are no white space off. */
export function skipMark(line: Line, length: number): void {
  skipIndent(line);
  line.at += length;
  line.column += length;
  findNext(line);
}

/** Takes up to `columns` columns of white space off. */
export function skipColumns(line: Line, columns: number): void {
  let left = columns;
  while (left > 0 && isSpace(line)) {
    const width = line.source[line.at] === '\t' ? 4 - (line.column % 4) : 1;
    const taken = Math.min(width, left);
    line.inTab = taken < width;
    line.column += taken;
    if (!line.inTab) line.at++;
    left -= taken;
  }
  findNext(line);
}

export function isSpace({ source, at, end }: Line): boolean {
  return at < end && (source[at] === ' ' || source[at] === '\t');
}

/** What is left of the line; columns left of a tab are spaces. */
export function restOf({ source, at, end, column, inTab }: Line): string {
  return inTab ? ' '.repeat(4 - (column % 4)) + source.slice(at + 1, end) : source.slice(at, end);
}

/** Takes a `>` with the space behind it off. */
export function takeQuoteMark(line: Line): boolean {
  if (line.indent >= 4 || line.source[line.nextAt] !== '>' || line.blank) return false;
  skipMark(line, 1);
  skipColumns(line, 1);
  return true;
}
