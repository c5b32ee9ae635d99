import type { CalibrationBin } from './bins.ts';
import type { Pairs } from './pairs.ts';
import type { Ties } from './ties.ts';

/** From the 2.5th to the 97.5th percentile. */
export type Interval = readonly [low: number, high: number];

/** Where figures would lie on other labels of the same kind. */
export interface ReportIntervals {
  /** Leans upwards, as `ece` itself does: chance adds to it and never subtracts. */
  readonly ece: Interval;
  /** Null for one class. */
  readonly auroc: Interval | null;
}

/**
 * 95 % bootstrap percentiles over 200 draws (fewer for millions in groups) with a fixed seed, in which each pair, or group of
 * pairs, occurs Poisson(1) times (Chamandy et al. 2012). Null without pairs.
 */
export function intervalsOf(
  pairs: Pairs,
  ties: Ties,
  bins: readonly CalibrationBin[],
): ReportIntervals | null {
  if (pairs.n === 0) return null;
  const cells = cellsOf(ties, bins, pairs.n / 1000);
  const random = randomOf(1);
  const redraw = pairs.groups ? drawGroups(pairs, cells, random) : drawCells(cells, random);
  const draws = pairs.groups ? Math.min(200, Math.max(40, Math.floor(3e7 / pairs.n))) : 200;
  const eces: number[] = [];
  const aurocs: number[] = [];
  for (let d = 0; d < draws; d++) measure(cells, redraw(), bins.length, eces, aurocs);
  const ece = percentiles(eces);
  return ece && { ece, auroc: percentiles(aurocs) };
}

/** Neighbouring scores of one bin that are told apart no further. */
interface Cell {
  readonly bin: number;
  highest: number;
  sum: number;
  count: number;
  positives: number;
}

function cellsOf(
  { size, scores, counts, positives }: Ties,
  bins: readonly CalibrationBin[],
  least: number,
): readonly Cell[] {
  const cells: Cell[] = [];
  for (let i = 0, bin = 0; i < size; i++) {
    const score = scores[i] ?? 0;
    while (score > (bins[bin]?.hi ?? 1)) bin++;
    let cell = cells.at(-1);
    if (!cell || cell.bin < bin || cell.count >= least) {
      cell = { bin, highest: 0, sum: 0, count: 0, positives: 0 };
      cells.push(cell);
    }
    cell.highest = score;
    cell.sum += score * (counts[i] ?? 0);
    cell.count += counts[i] ?? 0;
    cell.positives += positives[i] ?? 0;
  }
  return cells;
}

/** A draw: how many wrong and then how many right pairs there are of each cell. */
type Draw = () => Float64Array;

function drawCells(cells: readonly Cell[], random: () => number): Draw {
  const means = cells.flatMap(({ count, positives }) => [count - positives, positives]);
  return () => Float64Array.from(means, (mean) => poisson(mean, random));
}

/** Each pair occurs as often as its group. */
function drawGroups(
  { scores, labels, groups }: Pairs,
  cells: readonly Cell[],
  random: () => number,
): Draw {
  const codes = new Map<string | number, number>();
  const code = Uint32Array.from(groups ?? [], (group) => {
    if (!codes.has(group)) codes.set(group, codes.size);
    return codes.get(group) ?? 0;
  });
  const slots = Uint32Array.from(scores, (score, i) => {
    let [low, high] = [0, cells.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cells[middle]?.highest ?? 1) < score) low = middle + 1;
      else high = middle;
    }
    return 2 * low + (labels[i] ?? 0);
  });
  return () => {
    const times = new Float64Array(codes.size).map(() => poisson(1, random));
    const drawn = new Float64Array(2 * cells.length);
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] ?? 0;
      drawn[slot] = (drawn[slot] ?? 0) + (times[code[i] ?? 0] ?? 0);
    }
    return drawn;
  };
}

function measure(
  cells: readonly Cell[],
  drawn: Float64Array,
  size: number,
  eces: number[],
  aurocs: number[],
): void {
  const gaps = new Float64Array(size);
  let [rights, wrongs, ordered, ece] = [0, 0, 0, 0];
  cells.forEach(({ bin, sum, count }, c) => {
    const [wrong = 0, right = 0] = [drawn[2 * c], drawn[2 * c + 1]];
    gaps[bin] = (gaps[bin] ?? 0) + ((wrong + right) * sum) / count - right;
    ordered += right * (wrongs + wrong / 2);
    rights += right;
    wrongs += wrong;
  });
  for (const gap of gaps) ece += Math.abs(gap);
  if (rights + wrongs) eces.push(ece / (rights + wrongs));
  if (rights * wrongs) aurocs.push(ordered / (rights * wrongs));
}

function percentiles(values: number[]): Interval | null {
  values.sort((a, b) => a - b);
  const rank = Math.floor(values.length * 0.025);
  const [low, high] = [values[rank], values.at(-1 - rank)];
  return low === undefined || high === undefined ? null : [low, high];
}

/** Knuth's product for small means, the rounded normal for others. */
function poisson(mean: number, random: () => number): number {
  if (mean > 30) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal));
  }
  const least = Math.exp(-mean);
  let events = 0;
  for (let product = mean && random(); product > least; product *= random()) events++;
  return events;
}

/** Numbers in [0, 1) that are the same in each run: mulberry32. */
function randomOf(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
