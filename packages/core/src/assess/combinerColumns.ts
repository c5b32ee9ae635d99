import type { CombinerFeature } from './combiner.ts';

/** One figure of all assessments, standardised; or, for the part `missing`, 1 for each that lacks it. */
export interface Column extends Pick<CombinerFeature, 'name' | 'mean' | 'scale'> {
  readonly part: 'weight' | 'missing';
  readonly values: Float64Array;
}

/** For each figure that differs a standardised column, and one that marks where it is missing if it sometimes is. */
export function combinerColumns(rows: readonly ReadonlyMap<string, number>[]): readonly Column[] {
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort();
  const columns = names.flatMap((name) => columnsOf(name, rows));
  return columns.filter(({ values }) => values.some(Boolean));
}

function columnsOf(name: string, rows: readonly ReadonlyMap<string, number>[]): readonly Column[] {
  const known = rows.flatMap((row) => row.get(name) ?? []);
  const mean = known.reduce((sum, x) => sum + x, 0) / known.length;
  const scale = Math.sqrt(known.reduce((sum, x) => sum + (x - mean) ** 2, 0) / known.length);
  const standardised = (x = mean): number => (scale > 1e-12 ? (x - mean) / scale : 0);
  const values = Float64Array.from(rows, (row) => standardised(row.get(name)));
  const gaps = Float64Array.from(rows, (row) => Number(!row.has(name)));
  return [
    { name, mean, scale, part: 'weight', values },
    { name, mean, scale, part: 'missing', values: gaps },
  ];
}
