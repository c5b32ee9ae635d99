'use client';
import type { Layer, LayerName, Verdict } from '@credence-ui/core/response';
import type { Tone } from '@credence-ui/core/tier';
import { useWords } from '../provider/CredenceContext.ts';
import { confidenceMessages } from '../provider/messages/confidence.ts';
import type { ConfidenceMessages } from '../provider/messages/confidence.ts';
import { ToneWord } from './ToneWord.tsx';

/** One layer of the defence: its name, its verdict and what was found, each on a line of its own. */
export function LayerItem({ layer, lines }: LayerItem.Props) {
  const messages = useWords(confidenceMessages);
  const { name, verdict } = layer;
  return (
    <div data-credence="confidence-layer" data-verdict={verdict}>
      <dt>{nameOf(name, messages)}</dt>
      <dd>
        <ToneWord tone={tones[verdict]} word={wordOf(verdict, messages)} />
      </dd>
      {[...new Set(lines)].map((line) => (
        <dd key={line} data-credence="confidence-reason">
          {line}
        </dd>
      ))}
    </div>
  );
}

export declare namespace LayerItem {
  interface Props {
    layer: Layer;
    /** What was found in it, as sentences. */
    lines: readonly string[];
  }
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
