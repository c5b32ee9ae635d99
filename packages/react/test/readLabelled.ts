/** Labelled answers as read from a file, with how many lines could not be read. */
export interface LabelledFile {
  readonly scores: readonly (number | null)[];
  readonly labels: readonly (number | null)[];
  readonly unread: number;
}

/** Reads a person's own labels: JSONL of `{"score": 0.8, "label": 1}`, or CSV of `score,label` with or without a header. */
export function readLabelled(text: string): LabelledFile {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const rows = lines.filter((line, i) => !(i === 0 && /^\s*"?score"?\s*[,;]/i.test(line)));
  const pairs = rows.map(readLine).filter((pair) => pair !== null);
  return {
    scores: pairs.map(([score]) => score),
    labels: pairs.map(([, label]) => label),
    unread: rows.length - pairs.length,
  };
}

function readLine(line: string): readonly [score: number, label: number] | null {
  const [score, label] = line.trim().startsWith('{') ? fromJson(line) : line.split(/[,;]/);
  const pair = [numberOf(score), labelOf(label)] as const;
  return Number.isNaN(pair[0]) || Number.isNaN(pair[1]) ? null : pair;
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
