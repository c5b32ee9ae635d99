import type { LabelledHistory } from '../../shared/calibration.ts';

/** Which of the labelled answers are looked at. */
export interface LabelChoice {
  readonly source: 'votes' | 'all' | 'checks';
  /** Whether answers given before the calibrator in force are meant, rather than those since. */
  readonly seen: boolean;
}

const wanted = { votes: ['vote'], all: ['vote', 'draft'], checks: ['check'] } as const;

/** Confidences, with 1 for right and 0 for wrong. */
export interface ChosenLabels {
  readonly scores: readonly number[];
  readonly labels: readonly (0 | 1)[];
}

/** The labelled answers that a choice keeps, in their order. */
export function chosenLabels(
  { scores, labels, sources, unseen }: LabelledHistory['labels'],
  { source, seen }: LabelChoice,
): ChosenLabels {
  const keep = (_: unknown, i: number): boolean =>
    wanted[source].some((one) => one === sources[i]) && unseen[i] !== seen;
  return { scores: scores.filter(keep), labels: labels.filter(keep) };
}
