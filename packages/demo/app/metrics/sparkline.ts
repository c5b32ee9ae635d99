/** A known day on the picture, which is 220 wide and 60 high. */
export interface Point {
  /** Index of the day. */
  readonly day: number;
  readonly x: number;
  readonly y: number;
}

/** Where the known rates stand: the days spread over the width, 0 at the foot and `top` at the head. */
export function pointsOf(rates: readonly (number | null)[], top: number): readonly Point[] {
  const step = 216 / Math.max(1, rates.length - 1);
  return rates.flatMap((rate, day) =>
    rate === null ? [] : [{ day, x: round(2 + day * step), y: heightOf(rate, top) }],
  );
}

/** How far down a rate stands. */
export function heightOf(rate: number, top: number): number {
  return round(58 - (rate / top) * 56);
}

/** The rate at the head of the picture: a little above the highest that is shown, so that small rates can be told apart. */
export function topOf(rates: readonly (number | null)[]): number {
  return Math.min(1, Math.max(0.05, ...rates.map((rate) => (rate ?? 0) * 1.2)));
}

/** SVG paths through points whose days follow each other; a day alone becomes a dot. */
export function linesOf(points: readonly Point[]): readonly string[] {
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.day === point.day - 1) run.push(point);
    else runs.push([point]);
  }
  return runs.map(
    (run) => `M${run.map(({ x, y }) => `${String(x)} ${String(y)}`).join('L')}${dot(run)}`,
  );
}

// A path of one point is drawn only when it goes somewhere.
function dot(run: readonly Point[]): string {
  return run.length === 1 ? 'h0.01' : '';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
