import type { Calibrator } from '@credence-ui/core/calibration';
import { calibrate } from '@credence-ui/core/calibration';
import { tierOf, withCutOffs } from '@credence-ui/core/tier';
import type { Tiers } from '@credence-ui/core/tier';

/** From one calibrator to another; `null` stands for none. Neither may fall. */
export interface CalibratorChange {
  readonly from: Calibrator | null;
  readonly to: Calibrator | null;
}

/**
 * The tiers with each cut-off where the new calibrator puts the confidence at which the old one reached it, so that every known
 * answer, given by its confidence before any calibration, stays in its tier. Where the new curve is flat the cut-off
 * moves between known answers; `null` when it cannot, as answers of two tiers would be shown alike.
 */
export function carryCutOffs(
  tiers: Tiers,
  { from, to }: CalibratorChange,
  known: readonly number[],
): Tiers | null {
  const cutOffs = tiers.slice(0, -1).map(({ name, min }) => {
    const isAbove = (combined: number) => shown(from, combined) >= min;
    const lowest = Math.min(1, ...known.filter(isAbove).map((one) => shown(to, one)));
    const others = known.filter((one) => !isAbove(one));
    const highest = Math.max(0, ...others.map((one) => shown(to, one)));
    const carried = shown(to, reaching(from, min));
    const fits = carried > highest && carried <= lowest;
    return [name, fits ? carried : (highest + lowest) / 2] as const;
  });
  const next = withCutOffs(tiers, Object.fromEntries(cutOffs));
  return next !== null && countMoved(tiers, next, { from, to }, known) === 0 ? next : null;
}

/** How many known answers change their tier. */
export function countMoved(
  tiers: Tiers,
  next: Tiers,
  { from, to }: CalibratorChange,
  known: readonly number[],
): number {
  return known.filter(
    (one) => tierOf(shown(from, one), tiers).name !== tierOf(shown(to, one), next).name,
  ).length;
}

function shown(calibrator: Calibrator | null, combined: number): number {
  return calibrator === null ? combined : (calibrate(calibrator, combined) ?? combined);
}

/** The least confidence before calibration that is shown at or above a cut-off, found by halving. */
function reaching(calibrator: Calibrator | null, min: number): number {
  if (calibrator === null) return min;
  let [low, high] = [0, 1];
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (shown(calibrator, middle) >= min) high = middle;
    else low = middle;
  }
  return high;
}
