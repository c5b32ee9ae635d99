import type { Assessment } from '../response/assessment.ts';
import type { Evidence } from '../response/evidence.ts';
import { answerSentences } from '../signal/answerSentences.ts';
import { judge } from './judge.ts';
import type { AssessOptions } from './options.ts';
import { createReadings } from './readings.ts';

/**
 * What the evidence amounts to: one confidence in [0, 1] (see `combine`, or the given combiner and calibrator), `null` when
 * nothing is known; the verdicts of the four defence layers with checkable reasons; the claims; and whether to abstain,
 * which is when confidence falls below `abstainBelow` or when passages were retrieved and none is about the question.
 */
export function assess(evidence: Evidence, options: AssessOptions = {}): Assessment {
  const readings = createReadings(evidence, options);
  for (const sentence of answerSentences(evidence.content)) readings.add(sentence);
  return judge(evidence, readings.result(evidence.content), options);
}
