'use client';
import type { Layer, LayerName, Verdict } from '@credence-ui/core/response';
import type { Tone } from '@credence-ui/core/tier';
import { useCredence } from '../provider/CredenceContext.ts';
import type { Messages } from '../provider/messages/index.ts';
import { ToneWord } from './ToneWord.tsx';

/** One layer of the defence: its name, its verdict and the reasons for it, each on a line of its own. */
export function LayerItem({ layer }: { layer: Layer }) {
  const { messages } = useCredence();
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

function nameOf(name: LayerName, messages: Messages): string {
  return {
    grounding: messages.confidenceLayerGrounding,
    validation: messages.confidenceLayerValidation,
    confidence: messages.confidenceLayerConfidence,
    review: messages.confidenceLayerReview,
  }[name];
}

function wordOf(verdict: Verdict, messages: Messages): string {
  return {
    pass: messages.confidenceVerdictPass,
    warn: messages.confidenceVerdictWarn,
    fail: messages.confidenceVerdictFail,
    unknown: messages.confidenceVerdictUnknown,
  }[verdict];
}
