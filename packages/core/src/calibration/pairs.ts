import { requireLabels } from './requireLabels.ts';

/** Scores in [0, 1] with whether each turned out right. */
export interface Pairs {
  readonly scores: Float64Array;
  readonly labels: Uint8Array;
  readonly n: number;
  readonly positives: number;
  /** Pairs left out because the score is no number in [0, 1] or the label neither 0 nor 1. */
  readonly omitted: number;
  /** What each pair belongs to; null when all stand alone. */
  readonly groups: readonly (string | number)[] | null;
}

/** Numbers as a plain or a typed array; `null` and NaN stand for not known. */
export type Scores = ArrayLike<number | null>;
/** 1 or true for right, 0 or false for wrong; `null` for not labelled. */
export type Labels = ArrayLike<number | boolean | null>;

/** What belongs together bears the same name, as the answers to one question; one name for each pair. */
export type Groups = ArrayLike<string | number>;

/** Keeps the pairs that are known. Lists of different length are a programmer's mistake and throw. */
export function readPairs(scores: Scores, labels: Labels, groups?: Groups): Pairs {
  requireLabels('scores', scores, labels);
  if (groups) requireLabels('groups', groups, labels);
  const names: (string | number)[] = [];
  const kept = new Float64Array(scores.length);
  const right = new Uint8Array(scores.length);
  let n = 0;
  let positives = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i];
    const label = Number(labels[i] ?? NaN);
    if (typeof score !== 'number' || !(score >= 0 && score <= 1) || (label !== 0 && label !== 1))
      continue;
    kept[n] = score;
    if (groups) names.push(groups[i] ?? '');
    right[n++] = label;
    positives += label;
  }
  return {
    scores: kept.subarray(0, n),
    labels: right.subarray(0, n),
    n,
    positives,
    omitted: scores.length - n,
    groups: groups ? names : null,
  };
}

/** Some of the pairs, without what they belong to. */
export function selectPairs({ scores, labels }: Pairs, keep: (row: number) => boolean): Pairs {
  const kept = (_: number, row: number): boolean => keep(row);
  return readPairs(scores.filter(kept), labels.filter(kept));
}
