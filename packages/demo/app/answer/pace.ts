const remembered = 20;

/** The pace after one more answer that took so many milliseconds. */
export function withPace(pace: readonly number[], milliseconds: number): readonly number[] {
  return [milliseconds / 1000, ...pace].slice(0, remembered);
}

/** A stored pace; what is no duration is left out. */
export function readPace(stored: unknown): readonly number[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((one): one is number => Number.isFinite(one) && one >= 0);
}

/** The seconds that an answer takes, by those before it; `null` before the first. */
export function medianOf(pace: readonly number[]): number | null {
  const sorted = [...pace].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
