import { fitCalibrator, calibrationReport } from '@credence-ui/core/calibration';
import { agreement, grounding } from '@credence-ui/core/signal';

/** CPU time by size, with the exponent by which it grows from the first size to the last. */
export function speedRows(): readonly string[] {
  return [
    speedRow('agreement, 20 samples', [250, 500, 1000], (size) => {
      const samples = Array.from({ length: 20 }, (_, i) => textOf(size, i));
      return () => agreement(samples);
    }),
    speedRow('grounding, 20 passages', [125, 250, 500], (size) => {
      const passages = Array.from({ length: 20 }, (_, i) => ({ text: textOf(size, i) }));
      return () => grounding(textOf(size, 99), passages);
    }),
    speedRow('isotonic fit', [1e4, 1e5, 1e6], (size) => {
      const { scores, labels } = pairsOf(size);
      return () => fitCalibrator('isotonic', scores, labels);
    }),
    speedRow('calibration report', [1e4, 1e5, 1e6], (size) => {
      const { scores, labels } = pairsOf(size);
      return () => calibrationReport(scores, labels);
    }),
  ];
}

function speedRow(
  name: string,
  sizes: readonly number[],
  prepare: (size: number) => () => unknown,
): string {
  const times = sizes.map((size) => medianTime(prepare(size)));
  const growth = Math.log((times.at(-1) ?? 1) / (times[0] ?? 1));
  const exponent = growth / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
  const shown = sizes.map((size, i) => `${String(size)}: ${(times[i] ?? 0).toFixed(1)} ms`);
  return `${name.padEnd(22)} ${shown.join('  ')}  exponent ${exponent.toFixed(2)}`;
}

function medianTime(run: () => unknown): number {
  run();
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[2] ?? 0;
}

function textOf(size: number, seed: number): string {
  const random = randomOf(seed);
  const word = (): string => `w${Math.floor(random() ** 2 * 4000).toString(26)}`;
  return Array.from({ length: size }, (_, i) => (i % 20 === 19 ? `${word()}.` : word())).join(' ');
}

function pairsOf(size: number): { scores: Float64Array; labels: Float64Array } {
  const random = randomOf(size);
  const scores = Float64Array.from({ length: size }, random);
  return { scores, labels: scores.map((score) => (random() < score ? 1 : 0)) };
}

/** Numbers in [0, 1) that are the same in each run: a linear congruential generator. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
