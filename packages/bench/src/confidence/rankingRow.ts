import { assess, fitCombiner } from '@credence-ui/core/assess';
import { calibrationReport } from '@credence-ui/core/calibration';
import { halfOf } from './halfOf.ts';
import type { Labelled } from './labelled.ts';

interface Scored {
  readonly score: number | null;
  readonly label: 0 | 1;
}

/**
 * How well the first signal ranks by itself, on all rows and on each half of the groups; and a combiner that was fitted on
 * one half and tested on the other, both ways. AUROC, and the average precision of finding what is wrong.
 */
export function rankingRow(name: string, rows: readonly Labelled[]): string {
  const read = rows.map((row) => ({ ...row, assessment: assess(row.evidence) }));
  const halves = ([0, 1] as const).map((half) =>
    read.filter(({ group }) => halfOf(group) === half),
  );
  const plain = [read, ...halves].map((some) =>
    some.map(({ assessment, label }) => ({ score: assessment.signals[0]?.value ?? null, label })),
  );
  const fitted = halves.map((train, i) => fittedScores(train, halves[1 - i] ?? []));
  return [
    name.padEnd(26),
    `n ${String(rows.length).padEnd(5)}`,
    `default ${plain.map(auroc).join(' ')}`,
    `fitted ${fitted.map(auroc).join(' ')}`,
    `wrong found ${fitted.map(precisionOfWrong).join(' ')}`,
  ].join('  ');
}

type Read = Labelled & { readonly assessment: ReturnType<typeof assess> };

function fittedScores(train: readonly Read[], test: readonly Read[]): readonly Scored[] {
  const combiner = fitCombiner(
    train.map(({ assessment }) => assessment),
    train.map(({ label }) => label),
  );
  return test.map(({ evidence, label }) => ({
    score: assess(evidence, { combiner }).confidence,
    label,
  }));
}

/** A score that is not known counts as one half. */
export function auroc(scored: readonly Scored[]): string {
  const report = calibrationReport(
    scored.map(({ score }) => score ?? 0.5),
    scored.map(({ label }) => label),
  );
  return report.auroc?.toFixed(3) ?? 'unknown';
}

function precisionOfWrong(scored: readonly Scored[]): string {
  const report = calibrationReport(
    scored.map(({ score }) => 1 - (score ?? 0.5)),
    scored.map(({ label }) => 1 - label),
  );
  return report.averagePrecision?.toFixed(3) ?? 'unknown';
}
