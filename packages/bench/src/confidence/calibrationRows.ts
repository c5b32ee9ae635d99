import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { calibrate, calibrationReport, fitCalibrator } from '@credence-ui/core/calibration';
import { randomOf } from './randomOf.ts';

interface Classifier {
  readonly confidence: readonly number[];
  readonly correct: readonly (boolean | number)[];
}

const splits = 20;

/**
 * Calibration error in per cent of three classifiers, fitted on one random half and tested on the other: the median over 20
 * splits, beside the median of a perfectly calibrated one of that size, which is the floor that sampling sets.
 */
export function calibrationRows(folder: string): readonly string[] {
  const text = gunzipSync(readFileSync(join(folder, 'calibration-cifar100.json.gz'))).toString();
  // The folder's README describes it; what is wrong fails in the run that reads it.
  const classifiers = Object.entries(JSON.parse(text) as Readonly<Record<string, Classifier>>);
  return classifiers.flatMap(([name, { confidence, correct }]) =>
    (['beta', 'isotonic'] as const).map((method) => {
      const random = randomOf(1);
      const runs = Array.from({ length: splits }, () => {
        const order = shuffled(confidence.length, random);
        const half = Math.floor(order.length / 2);
        const pick = (places: readonly number[]) => ({
          scores: places.map((i) => confidence[i] ?? 0),
          labels: places.map((i) => Number(correct[i])),
        });
        const [train, test] = [pick(order.slice(0, half)), pick(order.slice(half))];
        const fitted = fitCalibrator(method, train.scores, train.labels);
        const scores = test.scores.map((score) => calibrate(fitted, score) ?? 0.5);
        return {
          error: errorOf(scores, test.labels),
          floor: errorOf(
            scores,
            scores.map((score) => (random() < score ? 1 : 0)),
          ),
        };
      });
      const [error, floor] = [median(runs.map((r) => r.error)), median(runs.map((r) => r.floor))];
      return `${name.padEnd(26)}  ${method.padEnd(8)}  ECE15 ${error.toFixed(2)} %, of which sampling ${floor.toFixed(2)} %`;
    }),
  );
}

function errorOf(scores: readonly number[], labels: readonly number[]): number {
  return 100 * (calibrationReport(scores, labels, { bins: 15 }).ece ?? 1);
}

function shuffled(size: number, random: () => number): number[] {
  return Array.from({ length: size }, (_, i) => [random(), i] as const)
    .sort(([a], [b]) => a - b)
    .map(([, i]) => i);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
