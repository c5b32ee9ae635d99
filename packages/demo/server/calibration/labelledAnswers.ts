import type { ActOnAnswer } from '@credence-ui/insights';
import type { LabelSource } from '../../shared/calibration.ts';
import { labelOf } from '@credence-ui/insights';

/** An answer that people acted on. */
export interface ActedAnswer {
  readonly responseId: string;
  /** The combined confidence before any calibration, in [0, 1]; `null` when it is not known. */
  readonly combined: number | null;
  /** When the copilot gave it. */
  readonly at: Date;
  readonly acts: readonly ActOnAnswer[];
}

/** An answer of which somebody says whether it was right. */
export interface LabelledAnswer {
  readonly right: boolean;
  readonly source: LabelSource;
  readonly combined: number;
  readonly at: Date;
}

/** The answers that have both a confidence and a label, oldest first. */
export function labelledAnswers(answers: readonly ActedAnswer[]): readonly LabelledAnswer[] {
  return answers
    .flatMap(({ combined, at, acts }) => {
      const label = combined === null ? null : labelOf(acts);
      return combined === null || label === null ? [] : [{ ...label, combined, at }];
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}
