import type { Assessment } from '../response/assessment.ts';
import type { Evidence } from '../response/evidence.ts';
import { createSentenceReader } from '../signal/answerSentences.ts';
import { assess } from './assess.ts';
import { judge } from './judge.ts';
import type { AssessOptions } from './options.ts';
import { createReadings } from './readings.ts';
import { steadyTier } from './steadyTier.ts';

/** Assesses an answer while it streams. */
export interface Assessor {
  /**
   * Takes the text so far, which begins with the text of the last call, and judges its finished sentences; only new ones
   * cost anything. The tier holds still until confidence leaves it by `tierMargin`.
   */
  push(content: string): Assessment;
  /** Where the text ends that the last `push` judged. */
  readonly end: number;
  /** Judges the whole answer as `assess` does, without holding the tier. */
  finish(content: string): Assessment;
}

export interface AssessorOptions extends AssessOptions {
  /**
   * How far confidence must lie outside the shown tier's band before another is shown.
   * @default 0.03
   */
  readonly tierMargin?: number;
}

/** Prepares what the answer will be judged by: passages, samples and outside scores that are there before its end. */
export function createAssessor(
  evidence: Omit<Evidence, 'content'>,
  options: AssessorOptions = {},
): Assessor {
  const readings = createReadings(evidence, options);
  const settled = createSentenceReader();
  let end = 0;
  let shown: string | null = null;
  return {
    get end() {
      return end;
    },
    push(content) {
      for (const sentence of settled(content)) {
        readings.add(sentence);
        end = sentence.span.end;
      }
      const known = content.slice(0, end);
      const assessment = judge({ ...evidence, content: known }, readings.result(known), options);
      shown = steadyTier(assessment.confidence, shown, options);
      return { ...assessment, tier: shown };
    },
    finish: (content) => assess({ ...evidence, content }, options),
  };
}
