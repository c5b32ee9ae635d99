/**
 * Solves Ax = b for a positive definite A, given as the rows [A | b], by elimination in place. Null when A is singular to
 * working precision.
 */
export function solve(rows: readonly number[][]): number[] | null {
  const n = rows.length;
  const sizes = rows.map((row, i) => row[i] ?? 0);
  for (const [i, pivotRow] of rows.entries()) {
    const pivot = pivotRow[i] ?? 0;
    if (!(pivot > 1e-14 * (sizes[i] ?? 0))) return null;
    for (const row of rows) {
      const factor = row === pivotRow ? 0 : (row[i] ?? 0) / pivot;
      for (let k = i; k <= n; k++) row[k] = (row[k] ?? 0) - factor * (pivotRow[k] ?? 0);
    }
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
}
