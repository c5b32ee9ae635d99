/** A row of a table by its columns; objects and lists are written as JSON, `null` and `undefined` as nothing. */
export type CsvRow = Readonly<Record<string, unknown>>;

export interface CsvOptions {
  /** Which columns, in which order. @default those of all rows, in the order in which they first appear */
  readonly columns?: readonly string[];
  /**
   * Whether the names of the columns stand on top; without them, parts of a long table can be put together.
   * @default true
   */
  readonly header?: boolean;
}

/**
 * Rows as CSV (RFC 4180: CRLF ends each line, quotes where they are needed). A text that a spreadsheet would take for a formula, as
 * it begins with = + - @ or white space, gets an apostrophe in front; numbers stay numbers.
 */
export function toCsv(rows: readonly CsvRow[], options: CsvOptions = {}): string {
  const { columns = readColumns(rows), header = true } = options;
  const cells = rows.map((row) => columns.map((column) => row[column]));
  return (header ? [columns, ...cells] : cells).map(writeLine).join('');
}

function readColumns(rows: readonly CsvRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function writeLine(cells: readonly unknown[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(value: unknown): string {
  const text = writeText(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function writeText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return formula.test(value) ? `'${value}` : value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}

/** Spreadsheets of some languages read the wide signs alike. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/u;
