import type { Assessment } from '@credence-ui/core';
import { assess } from '@credence-ui/core/assess';
import type { Policy } from '../calibration/policy.ts';
import { defaultPolicy } from '../calibration/policy.ts';
import { isEarned } from '../calibration/oneClick.ts';
import { shownConfidence } from '../calibration/shownConfidence.ts';
import type { EngineAnswer } from './engine.ts';
import { holdBack } from './reviewRules.ts';

/**
 * Below this confidence, before any calibration, the copilot offers no draft. Chosen on the development half of the labelled questions in
 * `documents/questions.json`, see docs/decisions/retrieval.md.
 */
const abstainBelow = 0.4;

/** Below this share of the question's answerability there is no draft either; chosen on the same half. */
const relevantFrom = 0.2;

/** What the evidence of an answer amounts to, under the policy in force. */
export function assessAnswer(answer: EngineAnswer, policy: Policy = defaultPolicy): Assessment {
  const { evidence } = answer;
  const { content, samples = [] } = evidence;
  const assessment = assess(
    { ...evidence, content: blankMarkers(content), samples: samples.map(blankMarkers) },
    {
      // A calibrator keeps the order, so that the same answers are withheld.
      abstainBelow: shownConfidence(policy, abstainBelow) ?? abstainBelow,
      relevantFrom,
      tiers: policy.tiers,
      ...(policy.calibration && { calibrator: policy.calibration.calibrator }),
    },
  );
  return holdBack(assessment, answer, { tiers: policy.tiers, isEarned: isEarned(policy) });
}

/** Markers are no words and their numbers no facts; blanks in their place keep every span where it was. */
function blankMarkers(text: string): string {
  return text.replace(/\[\d+\]/g, (marker) => ' '.repeat(marker.length));
}
