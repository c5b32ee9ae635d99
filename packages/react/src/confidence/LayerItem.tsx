'use client';
import type { Layer, LayerName, Verdict } from '@credence-ui/core/response';
import type { Tone } from '@credence-ui/core/tier';
import { confidenceMessages } from '../provider/messages/confidence.ts';
import { useWords } from '../provider/useWords.ts';
import type { ConfidenceMessages } from '../provider/messages/confidence.ts';
import { ToneWord } from './ToneWord.tsx';

/** One layer of the defence: its name, its verdict and the reasons for it, each on a line of its own. */
export function LayerItem({ layer }: { layer: Layer }) {
  const messages = useWords(confidenceMessages);
  const { name, verdict, reasons } = layer;
  return (
    <div data-credence="confidence-layer" data-verdict={verdict}>
      <dt>{nameOf(name, messages)}</dt>
      <dd>
        <ToneWord tone={tones[verdict]} word={wordOf(verdict, messages)} />
      </dd>
      {[...new Set(reasons)].map((reason) => (
        <dd key={reason} data-credence="confidence-reason">
          {reason}
        </dd>
      ))}
    </div>
  );
}

const tones: Readonly<Record<Verdict, Tone>> = {
  pass: 'positive',
  warn: 'caution',
  fail: 'negative',
  unknown: 'neutral',
};

function nameOf(name: LayerName, messages: ConfidenceMessages): string {
  return {
    grounding: messages.confidenceLayerGrounding,
    validation: messages.confidenceLayerValidation,
    confidence: messages.confidenceLayerConfidence,
    review: messages.confidenceLayerReview,
  }[name];
}

function wordOf(verdict: Verdict, messages: ConfidenceMessages): string {
  return {
    pass: messages.confidenceVerdictPass,
    warn: messages.confidenceVerdictWarn,
    fail: messages.confidenceVerdictFail,
    unknown: messages.confidenceVerdictUnknown,
  }[verdict];
}
