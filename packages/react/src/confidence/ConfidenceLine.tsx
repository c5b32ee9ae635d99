'use client';
import type { Tone } from '@credence-ui/core/tier';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useTier, useWords } from '../provider/CredenceContext.ts';
import { confidenceMessages } from '../provider/messages/confidence.ts';
import { tierWords } from '../provider/tierWords.ts';
import { useConfidence } from './ConfidenceRoot.tsx';
import { TierGlyph, ToneGlyph } from './glyphs.tsx';

/**
 * A tier in one line without a border, glyph and words, for lists and tables: it stands by itself.
 *
 * @example
 * <Confidence.Line confidence={response.confidence} />
 */
export const ConfidenceLine = /* @__PURE__ */ createPart<HTMLSpanElement, ConfidenceLine.Props>(
  'Confidence.Line',
  function ConfidenceLine({ confidence, abstain = false, ...props }, ref) {
    const messages = useWords(confidenceMessages);
    const found = useTier(confidence);
    const tone = abstain ? 'negative' : found.tone;
    const label = abstain ? messages.confidenceAbstained : tierWords(found, messages).label;
    return renderPart('span', props, {
      state: { tier: found.name, tone },
      own: {
        'data-credence': 'confidence-line',
        children: (
          <>
            {abstain ? <ToneGlyph tone={tone} /> : <TierGlyph tier={found} />}
            {label}
          </>
        ),
      },
      ref,
    });
  },
);

export declare namespace ConfidenceLine {
  interface Props extends PartProps<'span', State> {
    /** In [0, 1]; missing or invalid is the unknown tier. */
    confidence: number | null | undefined;
    /** True for an answer that should not be offered: the line says that it needs a person. @default false */
    abstain?: boolean;
  }
  interface State {
    /** Name of the tier. */
    readonly tier: string;
    /** What the tier means, whatever its name. */
    readonly tone: Tone;
  }
}

/**
 * What the tier asks a reader to bear in mind; nothing when it asks for nothing.
 *
 * @example
 * <Confidence.Root response={response}>
 *   <Confidence.Disclaimer />
 * </Confidence.Root>
 */
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
    /** Name of the tier. */
    readonly tier: string;
  }
}
