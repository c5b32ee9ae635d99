/** Labelled answers as read from a file, and what of it could not be read. */
export interface LabelledFile {
  readonly scores: readonly number[];
  readonly labels: readonly number[];
  /** Lines that are no pair, the first of them, and its number from 1. */
  readonly unread: number;
  readonly firstUnread: { readonly line: number; readonly text: string } | null;
  /** Pairs left out because the score is no number from 0 to 1. */
  readonly outside: number;
}

/**
 * Reads a person's own labels: JSONL of `{"score": 0.8, "label": 1}`, or CSV of `score,label`. A header may put the columns
 * in another order or among others.
 */
export function readLabelled(text: string): LabelledFile {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ line: i + 1, text: line.trim() }))
    .filter((line) => line.text !== '');
  const columns = columnsOf(lines[0]?.text ?? '');
  const rows = columns ? lines.slice(1) : lines;
  const read = rows.map((row) => ({ ...row, pair: readLine(row.text, columns ?? [0, 1]) }));
  const unread = read.filter(({ pair }) => pair === null);
  const pairs = read.flatMap(({ pair }) => (pair ? [pair] : []));
  const within = pairs.filter(([score]) => score >= 0 && score <= 1);
  return {
    scores: within.map(([score]) => score),
    labels: within.map(([, label]) => label),
    unread: unread.length,
    firstUnread: unread[0] ? { line: unread[0].line, text: unread[0].text } : null,
    outside: pairs.length - within.length,
  };
}

type Columns = readonly [score: number, label: number];

function columnsOf(header: string): Columns | null {
  const names = cellsOf(header).map((name) => name.toLowerCase());
  const columns = [names.indexOf('score'), names.indexOf('label')] as const;
  return columns.includes(-1) ? null : columns;
}

function readLine(line: string, [score, label]: Columns): readonly [number, number] | null {
  const isJson = line.startsWith('{');
  const cells = isJson ? [] : cellsOf(line);
  const [a, b] = isJson ? fromJson(line) : [cells[score], cells[label]];
  const pair = [numberOf(a), labelOf(b)] as const;
  return Number.isNaN(pair[0]) || Number.isNaN(pair[1]) ? null : pair;
}

function cellsOf(line: string): readonly string[] {
  return line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

function fromJson(line: string): readonly unknown[] {
  try {
    const row: unknown = JSON.parse(line);
    return typeof row === 'object' && row !== null && 'score' in row && 'label' in row
      ? [row.score, row.label]
      : [];
  } catch {
    return [];
  }
}

function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
}

function labelOf(value: unknown): number {
  const word = String(value).trim().toLowerCase();
  if (['1', 'true', 'right', 'yes'].includes(word)) return 1;
  return ['0', 'false', 'wrong', 'no'].includes(word) ? 0 : NaN;
}
