'use client';
import type { Tone } from '@credence-ui/core/tier';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useConfidence } from './ConfidenceContext.ts';

/** The tier in words, such as "Check key facts", or that the answer is withheld; it names the group around it. */
export const ConfidenceLabel = /* @__PURE__ */ createPart<HTMLSpanElement, ConfidenceLabel.Props>(
  'Confidence.Label',
  function ConfidenceLabel(props, ref) {
    const { tier, words, labelId } = useConfidence('Label');
    return renderPart('span', props, {
      state: { tier: tier.name, tone: tier.tone },
      own: { 'data-credence': 'confidence-label', id: labelId, children: words.label },
      ref,
    });
  },
);

export declare namespace ConfidenceLabel {
  type Props = PartProps<'span', State>;
  interface State {
    readonly tier: string;
    readonly tone: Tone;
  }
}
