'use client';
import type { ReactNode } from 'react';
import type { Basis } from '@credence-ui/core/response';
import type { Tone } from '@credence-ui/core/tier';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { confidenceMessages } from '../provider/messages/confidence.ts';
import type { ConfidenceMessages } from '../provider/messages/confidence.ts';
import { useConfidence } from './ConfidenceRoot.tsx';
import { glyphOf, pendingGlyph } from './glyphs.tsx';

/**
 * The tier in words, such as "Check key facts", or that the answer is withheld; it names the group around it.
 *
 * @example
 * <Confidence.Root response={response}>
 *   <Confidence.Label />
 * </Confidence.Root>
 */
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
    /** Name of the tier. */
    readonly tier: string;
    /** What the tier means, whatever its name. */
    readonly tone: Tone;
  }
}

/**
 * The tier's glyph, drawn inline: the one that its `icon` names, else that of its tone, three dots while it is still to come; decorative, since the label says the same in words.
 *
 * @example
 * <Confidence.Root response={response}>
 *   <Confidence.Icon />
 * </Confidence.Root>
 */
export const ConfidenceIcon = /* @__PURE__ */ createPart<SVGSVGElement, ConfidenceIcon.Props>(
  'Confidence.Icon',
  function ConfidenceIcon(props, ref) {
    const { tier, pending } = useConfidence('Icon');
    const { icons } = useCredence();
    return renderPart('svg', props, {
      state: { tier: tier.name, tone: tier.tone },
      own: {
        'data-credence': 'confidence-icon',
        viewBox: '0 0 24 24',
        width: 16,
        height: 16,
        fill: 'none',
        stroke: 'currentColor',
        'aria-hidden': true,
        children: pending ? pendingGlyph : glyphOf(tier, icons),
      },
      ref,
    });
  },
);

export declare namespace ConfidenceIcon {
  type Props = PartProps<'svg', State>;
  interface State {
    /** Name of the tier. */
    readonly tier: string;
    /** What the tier means, whatever its name. */
    readonly tone: Tone;
  }
}

/**
 * The confidence as a number, or in tenths where it is estimated. Shown only when a calibrator stands behind it, or when `uncalibrated` asks for it.
 *
 * @example
 * <Confidence.Root response={response}>
 *   <Confidence.Meter uncalibrated />
 * </Confidence.Root>
 */
export const ConfidenceMeter = /* @__PURE__ */ createPart<HTMLSpanElement, ConfidenceMeter.Props>(
  'Confidence.Meter',
  function ConfidenceMeter({ uncalibrated = false, ...props }, ref) {
    const { confidence, assessment, tier } = useConfidence('Meter');
    const { locale } = useCredence();
    const messages = useWords(confidenceMessages);
    const basis = assessment?.basis ?? 'evidence';
    if (confidence === null || (basis === 'evidence' && !uncalibrated)) return null;
    const { text, name } = wordsOf(confidence, basis, { locale, messages });
    return renderPart('span', props, {
      state: { tier: tier.name, tone: tier.tone, calibrated: basis === 'calibrated', basis },
      own: {
        'data-credence': 'confidence-meter',
        role: 'meter',
        'aria-label': name,
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

export declare namespace ConfidenceMeter {
  interface Props extends PartProps<'span', State> {
    /** Shows a number that no calibrator produced, and says so. @default false */
    uncalibrated?: boolean;
  }
  interface State {
    /** Name of the tier. */
    readonly tier: string;
    /** What the tier means, whatever its name. */
    readonly tone: string;
    /** Whether labels stand behind the number. */
    readonly calibrated: boolean;
    /** What the number rests on. */
    readonly basis: Basis;
  }
}

/** An estimate has no digits to give: it speaks in tenths. */
function wordsOf(confidence: number, basis: Basis, { locale, messages }: Speech) {
  if (basis === 'estimated') {
    const text = messages.confidenceTenths(Math.round(confidence * 10));
    return { text, name: messages.confidenceMeterEstimated(text) };
  }
  const text = new Intl.NumberFormat(locale, { style: 'percent' }).format(confidence);
  const isFitted = basis === 'calibrated';
  return { text, name: isFitted ? messages.confidenceMeter : messages.confidenceMeterUncalibrated };
}

interface Speech {
  readonly locale: string;
  readonly messages: ConfidenceMessages;
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
