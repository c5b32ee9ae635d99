'use client';
import { forwardRef } from 'react';
import type { ReactNode } from 'react';
import { renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCredence } from '../provider/CredenceContext.ts';
import { confidenceMessages } from '../provider/messages/confidence.ts';
import { useWords } from '../provider/useWords.ts';
import { useConfidence } from './ConfidenceContext.ts';

/** The confidence as a number. Shown only when a calibrator stands behind it, or when `uncalibrated` asks for it. */
export const ConfidenceMeter = forwardRef<HTMLSpanElement, ConfidenceMeter.Props>(
  function ConfidenceMeter({ uncalibrated = false, ...props }, ref) {
    const { confidence, assessment, tier } = useConfidence('Meter');
    const { locale } = useCredence();
    const messages = useWords(confidenceMessages);
    const calibrated = assessment?.calibrated ?? false;
    if (confidence === null || !(calibrated || uncalibrated)) return null;
    const text = new Intl.NumberFormat(locale, { style: 'percent' }).format(confidence);
    return renderPart('span', props, {
      state: { tone: tier.tone, calibrated },
      own: {
        'data-credence': 'confidence-meter',
        role: 'meter',
        'aria-label': calibrated ? messages.confidenceMeter : messages.confidenceMeterUncalibrated,
        'aria-valuemin': 0,
        'aria-valuemax': 1,
        'aria-valuenow': confidence,
        'aria-valuetext': text,
        children: gauge(confidence, text),
      },
      ref,
    });
  },
);
ConfidenceMeter.displayName = 'Confidence.Meter';

export declare namespace ConfidenceMeter {
  interface Props extends PartProps<'span', State> {
    /** Shows a number that no calibrator produced, and says so. @default false */
    uncalibrated?: boolean;
  }
  interface State {
    readonly tone: string;
    readonly calibrated: boolean;
  }
}

// Drawn as SVG: its width is an attribute, which a strict content security policy lets pass.
function gauge(confidence: number, text: string): ReactNode {
  return (
    <>
      <svg
        data-credence="confidence-track"
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect data-credence="confidence-fill" width={confidence * 100} height="6" />
      </svg>
      {text}
    </>
  );
}
