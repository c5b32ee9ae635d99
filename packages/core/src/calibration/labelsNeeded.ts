import type { Risk } from './chooseThreshold.ts';
import { binomialCdf } from './incompleteBeta.ts';
import { requireWithin } from './requireWithin.ts';

/** What is to be certified, and what is expected to be true. */
export interface LabelPlan extends Risk {
  /** The error rate expected among the answers that the cut-off selects, in [0, 1). */
  readonly expectedError: number;
  /** The share of all answers that it selects, in (0, 1]. @default 1 */
  readonly share?: number;
  /** The chance that the labels certify it, if all is as expected; in (0, 1). @default 0.8 */
  readonly power?: number;
}

/**
 * How many labels in all `chooseThreshold` takes to certify a cut-off: the lowest number from which on, for it and for every
 * larger one, the exact binomial test passes with chance `power`. Cut-offs above are taken to pass, as they do where errors
 * grow rarer towards the top. With groups, count groups. Null when the error expected is not below the target, or so near that a
 * billion labels would not do.
 */
export function labelsNeeded(plan: LabelPlan): number | null {
  const { targetError, expectedError, delta, share = 1, power = 0.8 } = plan;
  for (const [name, value] of Object.entries({ targetError, delta, power }))
    requireWithin(name, value, 0, 1);
  if (!(expectedError < targetError)) return null;
  const fewest = (errors: number): number =>
    lowest((n) => binomialCdf(errors, n, targetError) <= delta);
  // Until one more error is allowed, each further label only lowers the chance to pass.
  const isEnough = (errors: number): boolean =>
    binomialCdf(errors, fewest(errors + 1) - 1, expectedError) >= power;
  const n = Math.ceil(fewest(lowest(isEnough)) / share);
  return n < most ? n : null;
}

const most = 1e9;

/** The lowest whole number for which something holds that goes on holding, or `most`. */
function lowest(holds: (n: number) => boolean): number {
  let high = 1;
  while (high < most && !holds(high - 1)) high *= 2;
  let low = Math.floor(high / 2);
  if (high >= most) return most;
  high--;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
