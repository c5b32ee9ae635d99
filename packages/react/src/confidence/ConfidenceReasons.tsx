'use client';
import { claimSources } from '@credence-ui/core/citation';
import { forwardRef, useId } from 'react';
import { renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useControlled } from '../internals/useControlled.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { confidenceMessages } from '../provider/messages/confidence.ts';
import type { ConfidenceMessages } from '../provider/messages/confidence.ts';
import { useConfidence } from './ConfidenceContext.ts';
import type { ConfidenceContextValue } from './ConfidenceContext.ts';
import { ReasonsPanel } from './ReasonsPanel.tsx';
import type { SourceActs } from './sourceActs.ts';

/** "Why? 2 of 3 claims sourced": a button that opens the checks with their reasons, and the claims with their support and sources. */
export const ConfidenceReasons = forwardRef<HTMLDivElement, ConfidenceReasons.Props>(
  function ConfidenceReasons(all, ref) {
    const { open: given, defaultOpen = false, onOpenChange, onOpenSource, ...more } = all;
    const { onSourceOpened, ...props } = more;
    const confidence = useConfidence('Reasons');
    const messages = useWords(confidenceMessages);
    const [open, setOpen] = useControlled(given, defaultOpen);
    const panelId = useId();
    if (!hasReasons(confidence)) return null;
    const toggle = () => {
      setOpen(!open);
      onOpenChange?.(!open);
    };
    const button = (
      <button
        type="button"
        data-credence="confidence-why"
        aria-expanded={open}
        aria-controls={panelId}
        onClick={toggle}
      >
        {summarize(confidence, messages)}
      </button>
    );
    const children = (
      <>
        {button}
        <ReasonsPanel id={panelId} hidden={!open} sources={{ onOpenSource, onSourceOpened }} />
      </>
    );
    return renderPart('div', props, {
      state: { open },
      own: { 'data-credence': 'confidence-reasons', children },
      ref,
    });
  },
);
ConfidenceReasons.displayName = 'Confidence.Reasons';

export declare namespace ConfidenceReasons {
  interface Props extends PartProps<'div', State>, SourceActs {
    /** Whether the reasons are shown; leave out to let the part keep it. */
    open?: boolean;
    /** @default false */
    defaultOpen?: boolean;
    onOpenChange?: (open: boolean) => void;
  }
  interface State {
    readonly open: boolean;
  }
}

function hasReasons({ assessment, claims }: ConfidenceContextValue): boolean {
  const { layers, reasons } = assessment ?? { layers: [], reasons: [] };
  return claims.length + layers.length + reasons.length > 0;
}

function summarize(
  { claims, citations, content }: ConfidenceContextValue,
  messages: ConfidenceMessages,
): string {
  if (claims.length === 0) return messages.confidenceWhy;
  const sourced = claimSources(content, claims, citations).filter(({ cited }) => cited.length > 0);
  return `${messages.confidenceWhy} ${messages.confidenceSourced(sourced.length, claims.length)}`;
}
