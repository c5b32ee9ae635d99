import { assess, fitCombiner } from '@credence-ui/core/assess';
import { calibrationReport } from '@credence-ui/core/calibration';
import type { Labelled } from './labelled.ts';

/**
 * AUROC of the first signal as it is, on all rows and on each half of the groups, and of a combiner fitted on one half and
 * tested on the other. Not known counts as one half.
 */
export function dataRow(name: string, rows: readonly Labelled[]): string {
  const read = rows.map((row) => ({ ...row, half: halfOf(row.group), ...plain(row) }));
  const of = (half: number): typeof read => read.filter((row) => row.half === half);
  const [all, one, other] = [read, of(0), of(1)].map((some) =>
    auroc(
      some.map(({ value }) => value),
      some,
    ),
  );
  const fitted = [0, 1].map((half) => {
    const train = of(half);
    const combiner = fitCombiner(
      train.map(({ assessment }) => assessment),
      train.map(({ label }) => label),
    );
    const tested = of(1 - half);
    return auroc(
      tested.map(({ evidence }) => assess(evidence, { combiner }).confidence),
      tested,
    );
  });
  return `${name.padEnd(22)} n ${String(rows.length).padEnd(5)} default ${all ?? ''} (${one ?? ''} ${other ?? ''})  fitted ${fitted.join(' ')}`;
}

function plain({ evidence }: Labelled) {
  const assessment = assess(evidence);
  return { assessment, value: assessment.signals[0]?.value ?? null };
}

function auroc(scores: readonly (number | null)[], rows: readonly Labelled[]): string {
  const report = calibrationReport(
    scores.map((score) => score ?? 0.5),
    rows.map(({ label }) => label),
  );
  return report.auroc === null ? 'not known' : report.auroc.toFixed(3);
}

/** 0 or 1 by FNV-1a, so that what belongs together stays in one half. */
function halfOf(group: string): number {
  let hash = 2166136261;
  for (const character of group)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return (hash ^ (hash >>> 13)) & 1;
}
