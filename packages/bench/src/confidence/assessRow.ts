import { assess } from '@credence-ui/core/assess';
import { calibrate, calibrationReport, estimateCalibrator } from '@credence-ui/core/calibration';
import { defaultTiers } from '@credence-ui/core/tier';
import type { Labelled } from './labelled.ts';

/** A labelled answer as `assess` sees it. */
export interface Assessed {
  readonly label: 0 | 1;
  readonly confidence: number | null;
  readonly abstain: boolean;
}

const high = defaultTiers[0]?.min ?? 1;
const medium = defaultTiers[1]?.min ?? 1;

/** Assesses every answer without options. */
export function assessAll(all: readonly Labelled[]): readonly Assessed[] {
  return all.map(({ evidence, label }) => {
    const { confidence, abstain } = assess(evidence);
    return { label, confidence, abstain };
  });
}

/**
 * What `assess` says of labelled answers without options: how it ranks them, the right ones that it withholds, how many are
 * in each tier and how many of those are right; and the same once the share that is right is known, by `estimateCalibrator`.
 */
export function assessRow(name: string, rows: readonly Assessed[]): string {
  return [
    name.padEnd(22),
    `n ${String(rows.length).padEnd(5)}`,
    `right ${share(rows.map(({ label }) => label))}`,
    `AUROC ${reportOf(rows).auroc?.toFixed(3) ?? 'unknown'}`,
    `right but withheld ${share(rows.flatMap(({ label, abstain }) => (label ? Number(abstain) : [])))}`,
    `high ${tier(rows, high, 2)}  medium ${tier(rows, medium, high)}  low ${tier(rows, 0, medium)}`,
    estimated(rows),
  ].join('  ');
}

function estimated(rows: readonly Assessed[]): string {
  const known = rows.filter(({ confidence }) => confidence !== null);
  const right = known.filter(({ label }) => label).length / known.length;
  const scores = known.map(({ confidence }) => confidence);
  const calibrator = estimateCalibrator(scores, { expectedAccuracy: right });
  const shown = known.map((row) => ({
    ...row,
    abstain: false,
    confidence: calibrate(calibrator, row.confidence),
  }));
  const ece = reportOf(shown).ece?.toFixed(3) ?? 'unknown';
  return `estimated: ECE ${ece}  high ${tier(shown, high, 2)}  low ${tier(shown, 0, medium)}`;
}

function reportOf(rows: readonly Assessed[]) {
  return calibrationReport(
    rows.map(({ confidence }) => confidence ?? 0.5),
    rows.map(({ label }) => label),
  );
}

/** Share of the answers in a band, and of those the share that is right. */
function tier(rows: readonly Assessed[], from: number, below: number): string {
  const held = rows.filter(
    ({ confidence, abstain }) =>
      confidence !== null && !abstain && confidence >= from && confidence < below,
  );
  return `${(held.length / rows.length).toFixed(3)}/${share(held.map(({ label }) => label))}`;
}

function share(values: readonly number[]): string {
  if (values.length === 0) return '-';
  return (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
}
