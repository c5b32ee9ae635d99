import { calibrationReport } from '@credence-ui/core/calibration';
import type { Assessed } from './assessRow.ts';

interface Pairs {
  readonly scores: readonly number[];
  readonly labels: readonly number[];
}

const slopes = Array.from({ length: 17 }, (_, i) => 0.5 + i / 8);

/**
 * The slope of `estimateCalibrator` with one set left out: the one of least log loss on the others, each set counting the same
 * and its share right known; and the error on the set that was left out.
 */
export function slopeRows(sets: ReadonlyMap<string, readonly Assessed[]>): readonly string[] {
  const pairs = new Map([...sets].map(([name, rows]) => [name, pairsOf(rows)] as const));
  return [...pairs].map(([name, own]) => {
    const others = [...pairs.values()].filter((each) => each !== own);
    const loss = (slope: number): number =>
      others.reduce((sum, each) => sum + (reportOf(each, slope).logLoss ?? 0), 0);
    const best = slopes.reduce((one, slope) => (loss(slope) < loss(one) ? slope : one));
    const { ece, logLoss } = reportOf(own, best);
    return `slope without ${name.padEnd(22)}  ${best.toFixed(3)}: ECE ${ece?.toFixed(3) ?? '-'}  log loss ${logLoss?.toFixed(3) ?? '-'} (at 1.5 ${reportOf(own, 1.5).logLoss?.toFixed(3) ?? '-'})`;
  });
}

function pairsOf(rows: readonly Assessed[]): Pairs {
  const known = rows.flatMap(({ confidence, label }) =>
    confidence === null ? [] : [{ confidence, label }],
  );
  return {
    scores: known.map(({ confidence }) => confidence),
    labels: known.map(({ label }) => label),
  };
}

function reportOf({ scores, labels }: Pairs, slope: number) {
  const share = labels.reduce((sum, label) => sum + label, 0) / labels.length;
  const logits = scores.map((score) => {
    const kept = Math.min(0.98, Math.max(0.02, score));
    return slope * Math.log(kept / (1 - kept));
  });
  let offset = 0;
  for (let step = 16; step > 1e-9; step /= 2) {
    const mean = logits.reduce((sum, z) => sum + sigmoid(z + offset), 0) / logits.length;
    offset += mean < share ? step : -step;
  }
  return calibrationReport(
    logits.map((z) => sigmoid(z + offset)),
    labels,
  );
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
