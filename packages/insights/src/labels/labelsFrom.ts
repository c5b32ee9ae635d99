import type { CredenceEvent } from '@credence-ui/core/event';
import { inOrder } from '../lastActs.ts';
import { isActOnAnswer, labelOf } from './labelOf.ts';
import type { ActOnAnswer, LabelSource } from './labelOf.ts';

/** What people said of one answer, as `fitCalibrator`, `chooseThreshold` and `certifyTiers` take it. */
export interface AnswerLabel {
  readonly responseId: string;
  /** Its confidence as it was shown, in [0, 1]; `null` when it was not known. */
  readonly score: number | null;
  /** 1 for right, 0 for wrong. */
  readonly label: 0 | 1;
  readonly source: LabelSource;
  /** What answers of one session have in common: they are not independent. The answer itself without a session. */
  readonly group: string;
}

/**
 * The labels that events hold, one an answer, in the order of their first act: what reviewers say, else the last thumb, else what
 * became of the draft. Events may come twice and in any order; answers of which nothing is said are left out.
 */
export function labelsFrom(events: readonly CredenceEvent[]): readonly AnswerLabel[] {
  const acts = new Map<string, ActOnAnswer[]>();
  for (const event of inOrder(events)) {
    if (!isActOnAnswer(event)) continue;
    const known = acts.get(event.responseId);
    if (known) known.push(event);
    else acts.set(event.responseId, [event]);
  }
  return [...acts].flatMap(([responseId, all]) => {
    const label = labelOf(all);
    const [first] = all;
    if (!label || !first) return [];
    const { confidence: score, sessionId } = first;
    const group = sessionId ?? responseId;
    return [{ responseId, score, label: label.right ? 1 : 0, source: label.source, group }];
  });
}
