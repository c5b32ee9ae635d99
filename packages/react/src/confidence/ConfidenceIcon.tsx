'use client';
import type { Tone } from '@credence-ui/core/tier';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useConfidence } from './ConfidenceContext.ts';
import { pendingGlyph, toneGlyphs } from './ToneWord.tsx';

/** The tier's glyph, drawn inline and chosen by tone, three dots while it is still to come; decorative, since the label says the same in words. */
export const ConfidenceIcon = /* @__PURE__ */ createPart<SVGSVGElement, ConfidenceIcon.Props>(
  'Confidence.Icon',
  function ConfidenceIcon(props, ref) {
    const { tier, pending } = useConfidence('Icon');
    return renderPart('svg', props, {
      state: { tone: tier.tone },
      own: {
        'data-credence': 'confidence-icon',
        viewBox: '0 0 24 24',
        width: 16,
        height: 16,
        fill: 'none',
        stroke: 'currentColor',
        'aria-hidden': true,
        children: pending ? pendingGlyph : toneGlyphs[tier.tone],
      },
      ref,
    });
  },
);

export declare namespace ConfidenceIcon {
  type Props = PartProps<'svg', State>;
  interface State {
    readonly tone: Tone;
  }
}
