'use client';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useConfidence } from './ConfidenceContext.ts';

/** What the tier asks a reader to bear in mind; nothing when it asks for nothing. */
export const ConfidenceDisclaimer = /* @__PURE__ */ createPart<
  HTMLParagraphElement,
  ConfidenceDisclaimer.Props
>('Confidence.Disclaimer', function ConfidenceDisclaimer(props, ref) {
  const { tier, words } = useConfidence('Disclaimer');
  const text = props.children ?? words.disclaimer;
  if (text === null) return null;
  return renderPart('p', props, {
    state: { tier: tier.name },
    own: { 'data-credence': 'confidence-disclaimer', children: text },
    ref,
  });
});

export declare namespace ConfidenceDisclaimer {
  type Props = PartProps<'p', State>;
  interface State {
    readonly tier: string;
  }
}
