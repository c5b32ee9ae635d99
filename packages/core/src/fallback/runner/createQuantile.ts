/** A quantile of numbers that are seen one at a time. */
export interface Quantile {
  add(value: number): void;
  /** The estimate; `null` before five numbers. */
  value(): number | null;
}

/**
 * The P² estimate of the quantile `p` in (0, 1): five markers in place of all numbers (Jain and Chlamtac, "The P² algorithm for
 * dynamic calculation of quantiles and histograms without storing observations", 1985). Numbers that are not finite are passed over.
 */
export function createQuantile(p: number): Quantile {
  const heights: number[] = [];
  const places = [1, 2, 3, 4, 5];
  const wanted = [1, 1 + 2 * p, 1 + 4 * p, 3 + 2 * p, 5];
  const steps = [0, p / 2, p, (1 + p) / 2, 1];
  return {
    add(value) {
      if (!Number.isFinite(value)) return;
      if (heights.length < 5) {
        heights.push(value);
        heights.sort((one, other) => one - other);
        return;
      }
      const cell = cellOf(value, heights);
      places.forEach((place, i) => (places[i] = i > cell ? place + 1 : place));
      wanted.forEach((place, i) => (wanted[i] = place + at(steps, i)));
      for (const i of [1, 2, 3]) move(i, at(wanted, i), heights, places);
    },
    value: () => (heights.length < 5 ? null : at(heights, 2)),
  };
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? Number.NaN;
}

/** The cell that `value` falls into, after widening the outer markers where it lies beyond them. */
function cellOf(value: number, heights: number[]): number {
  heights[0] = Math.min(value, at(heights, 0));
  heights[4] = Math.max(value, at(heights, 4));
  return heights.slice(1, 4).filter((height) => height <= value).length;
}

/** Moves an inner marker by one place towards where it is wanted, where there is room. */
function move(i: number, wanted: number, heights: number[], places: number[]): void {
  const gap = wanted - at(places, i);
  const by = Math.sign(gap);
  const isFree = Math.abs(at(places, i + by) - at(places, i)) > 1;
  if (Math.abs(gap) < 1 || !isFree) return;
  const curved = parabolic(i, by, heights, places);
  const isBetween = at(heights, i - 1) < curved && curved < at(heights, i + 1);
  const slope = (at(heights, i + by) - at(heights, i)) / (at(places, i + by) - at(places, i));
  heights[i] = isBetween ? curved : at(heights, i) + by * slope;
  places[i] = at(places, i) + by;
}

/** The height at the next place on the parabola through a marker and its neighbours. */
function parabolic(i: number, by: number, heights: readonly number[], places: readonly number[]) {
  const [left, here, right] = [at(places, i - 1), at(places, i), at(places, i + 1)];
  const [low, height, high] = [at(heights, i - 1), at(heights, i), at(heights, i + 1)];
  const up = ((here - left + by) * (high - height)) / (right - here);
  const down = ((right - here - by) * (height - low)) / (here - left);
  return height + (by / (right - left)) * (up + down);
}
