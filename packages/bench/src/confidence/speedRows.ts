import { fitCalibrator, calibrationReport } from '@credence-ui/core/calibration';
import { agreement, grounding } from '@credence-ui/core/signal';
import { randomOf } from './randomOf.ts';

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

/** CPU time of a run in milliseconds: the median of some, after a few that warm it up. */
export function medianTime(run: () => unknown, runs = 7): number {
  for (let i = 0; i < 3; i++) run();
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** Made-up sentences of 20 words, rare ones and frequent ones. */
export function textOf(size: number, seed: number): string {
  const random = randomOf(seed);
  const word = (): string => nameOf(Math.floor(random() ** 2 * 4000));
  return Array.from({ length: size }, (_, i) => (i % 20 === 19 ? `${word()}.` : word())).join(' ');
}

/** A number in letters, since digits would be words of their own. */
function nameOf(value: number): string {
  return [...value.toString(20)].map((digit) => letters[Number.parseInt(digit, 20)]).join('');
}

const letters = 'abdefgiklmnoprstuvyz';

function pairsOf(size: number): { scores: Float64Array; labels: Float64Array } {
  const random = randomOf(size);
  const scores = Float64Array.from({ length: size }, random);
  return { scores, labels: scores.map((score) => (random() < score ? 1 : 0)) };
}
