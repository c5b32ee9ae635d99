import { scaled } from './signalFeatures.ts';

/** One figure of all assessments, standardised; or, where `missing`, 1 for each that lacks it. */
export interface Column {
  readonly name: string;
  readonly missing: boolean;
  readonly log: boolean;
  readonly mean: number;
  readonly scale: number;
  readonly values: Float64Array;
}

/** For each figure that differs a standardised column, and one that marks where it is missing if it sometimes is. */
export function combinerColumns(rows: readonly ReadonlyMap<string, number>[]): readonly Column[] {
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort();
  return names.flatMap((name) => columnsOf(name, rows));
}

function columnsOf(name: string, rows: readonly ReadonlyMap<string, number>[]): readonly Column[] {
  const known = rows.flatMap((row) => row.get(name) ?? []);
  const log = known.some((x) => Math.abs(x) > 1);
  const figures = known.map((x) => scaled(x, log));
  const mean = figures.reduce((sum, x) => sum + x, 0) / figures.length;
  const deviation = Math.sqrt(
    figures.reduce((sum, x) => sum + (x - mean) ** 2, 0) / figures.length,
  );
  const scale = deviation > 1e-12 ? deviation : 1;
  const values = Float64Array.from(rows, (row) => {
    const x = row.get(name);
    return x === undefined ? 0 : (scaled(x, log) - mean) / scale;
  });
  const gaps = Float64Array.from(rows, (row) => (row.has(name) ? 0 : 1));
  const head = { name, log, mean, scale };
  return [
    ...(deviation > 1e-12 ? [{ ...head, missing: false, values }] : []),
    ...(known.length < rows.length ? [{ ...head, missing: true, values: gaps }] : []),
  ];
}
