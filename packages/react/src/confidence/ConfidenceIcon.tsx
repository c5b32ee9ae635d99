'use client';
import { forwardRef } from 'react';
import type { ReactNode } from 'react';
import type { Tone } from '@credence-ui/core/tier';
import { renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useConfidence } from './ConfidenceContext.ts';

/** The tier's glyph, drawn inline and chosen by tone; decorative, since the label says the same in words. */
export const ConfidenceIcon = forwardRef<SVGSVGElement, ConfidenceIcon.Props>(
  function ConfidenceIcon(props, ref) {
    const { tier } = useConfidence('Icon');
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
        children: glyphs[tier.tone],
      },
      ref,
    });
  },
);
ConfidenceIcon.displayName = 'Confidence.Icon';

export declare namespace ConfidenceIcon {
  type Props = PartProps<'svg', State>;
  interface State {
    readonly tone: Tone;
  }
}

const circle = <circle cx="12" cy="12" r="9" />;

const glyphs: Readonly<Record<Tone, ReactNode>> = {
  positive: (
    <>
      {circle}
      <path d="m8 12.2 2.7 2.7 5.3-5.6" />
    </>
  ),
  caution: (
    <>
      {circle}
      <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" stroke="none" />
    </>
  ),
  negative: (
    <>
      <path d="M12 4 2.8 20h18.4z" />
      <path d="M12 10v4.2M12 17v.2" />
    </>
  ),
  neutral: (
    <>
      {circle}
      <path d="M9.5 9.4a2.6 2.6 0 1 1 3.5 2.4c-.6.3-1 .8-1 1.6M12 16.6v.2" />
    </>
  ),
};
