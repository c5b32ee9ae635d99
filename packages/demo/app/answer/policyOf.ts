import type { PolicyInput } from '@credence-ui/core/policy';

/** Seconds without a word after which waiting is explained. */
const slowAfterSeconds = 3;

/** What the copilot has in place when an answer fails; the time estimate is the median of how long answers took here. */
export function policyOf(pace: readonly number[]): PolicyInput {
  const typicalSeconds = median(pace);
  return { slowAfterSeconds, fallback: typicalSeconds === null ? {} : { typicalSeconds } };
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
