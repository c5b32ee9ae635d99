import type { Assessment } from '@credence-ui/core';
import { assess } from '@credence-ui/core/assess';
import { defaultSignals } from '@credence-ui/core/signal';
import type { SignalReader } from '@credence-ui/core/signal';
import type { Policy } from '../calibration/policy.ts';
import { defaultPolicy } from '../calibration/policy.ts';
import { rulesOf } from '../product/productRules.ts';
import { isEarned } from '../calibration/oneClick.ts';
import { shownConfidence } from '../calibration/shownConfidence.ts';
import type { EngineAnswer } from './engine.ts';
import { directnessKind } from './extractive/directness.ts';
import { holdBack } from './reviewRules.ts';

/**
 * Below this confidence, before any calibration, the copilot offers no draft. What is quoted has its chance of being the
 * answer for a confidence, and a draft that is wrong four times out of five helps nobody. Chosen on the development half of
 * the labelled questions in `documents/questions.json`, see docs/decisions/retrieval.md.
 */
const abstainBelow = { quoted: 0.2, written: 0.4 } as const;

/** Below this share of the question's answerability there is no draft either; chosen on the same half. */
const relevantFrom = 0.2;

/** A quotation is never surer than that it is the answer, however well it stands in its source. */
const signals = defaultSignals.map((reader) =>
  reader.kind === 'verifier' ? capByDirectness(reader) : reader,
);

/** What the evidence of an answer amounts to, under the policy in force. */
export function assessAnswer(answer: EngineAnswer, policy: Policy = defaultPolicy): Assessment {
  const { evidence } = answer;
  const { content, samples = [], verifiers = [] } = evidence;
  const isQuoted = verifiers.some(({ kind }) => kind === directnessKind);
  const least = abstainBelow[isQuoted ? 'quoted' : 'written'];
  const assessment = assess(
    { ...evidence, content: blankMarkers(content), samples: samples.map(blankMarkers) },
    {
      // A calibrator keeps the order, so that the same answers are withheld.
      abstainBelow: Math.max(shownConfidence(policy, least) ?? least, rulesOf(policy).abstainBelow),
      relevantFrom,
      signals,
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

function capByDirectness(reader: SignalReader): SignalReader {
  return {
    ...reader,
    prepare(evidence, options) {
      const checks = reader.prepare(evidence, options);
      if (checks === null) return null;
      return {
        ...checks,
        result: (content) =>
          [checks.result(content)]
            .flat()
            .map((reading) =>
              reading.kind === directnessKind && reading.value !== null
                ? { ...reading, ceiling: reading.value }
                : reading,
            ),
      };
    },
  };
}
