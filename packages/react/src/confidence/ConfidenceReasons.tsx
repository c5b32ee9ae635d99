'use client';
import { useId } from 'react';
import { claimSources } from '@credence-ui/core/citation';
import { createLazyPart, usePreload } from '../internals/lazyPart.ts';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useControlled } from '../internals/useControlled.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { confidenceMessages } from '../provider/messages/confidence.ts';
import type { ConfidenceMessages } from '../provider/messages/confidence.ts';
import type { SourceActs } from '../source/sourceLink.ts';
import { useConfidence } from './ConfidenceRoot.tsx';
import type { ConfidenceContextValue } from './ConfidenceRoot.tsx';
import type { ReasonsPanel } from './ReasonsPanel.tsx';

/** What is opened is fetched after what opens it. */
export const LazyReasons = /* @__PURE__ */ createLazyPart(async () => {
  const { ReasonsPanel } = await import('./ReasonsPanel.tsx');
  return ReasonsPanel;
}, PlainReasons);

/**
 * "Why? 2 of 3 claims sourced": a button that opens the checks with their reasons, and the claims with their support and sources.
 *
 * @example
 * <Confidence.Root response={response}>
 *   <Confidence.Reasons />
 * </Confidence.Root>
 */
export const ConfidenceReasons = /* @__PURE__ */ createPart<
  HTMLDivElement,
  ConfidenceReasons.Props
>('Confidence.Reasons', function ConfidenceReasons(all, ref) {
  const { open: given, defaultOpen = false, onOpenChange, onOpenSource, ...more } = all;
  const { onSourceOpened, ...props } = more;
  const confidence = useConfidence('Reasons');
  const messages = useWords(confidenceMessages);
  const [open, setOpen] = useControlled(given, defaultOpen);
  const panelId = useId();
  usePreload(LazyReasons, open ? 'open' : hasReasons(confidence));
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
      {`${messages.confidenceWhy} `}
      <Sourced {...{ confidence, messages }} />
    </button>
  );
  const children = (
    <>
      {button}
      <LazyReasons id={panelId} hidden={!open} sources={{ onOpenSource, onSourceOpened }} />
    </>
  );
  return renderPart('div', props, {
    state: { open },
    own: { 'data-credence': 'confidence-reasons', children },
    ref,
  });
});

export declare namespace ConfidenceReasons {
  interface Props extends PartProps<'div', State>, SourceActs {
    /** Whether the reasons are shown; leave out to let the part keep it. */
    open?: boolean;
    /** Whether the reasons are shown at first. @default false */
    defaultOpen?: boolean;
    /** Told when a person opens or closes the reasons. */
    onOpenChange?: (open: boolean) => void;
  }
  interface State {
    /** True while the reasons are shown. */
    readonly open: boolean;
  }
}

function hasReasons({ assessment, claims }: ConfidenceContextValue): boolean {
  const { layers, reasons } = assessment ?? { layers: [], reasons: [] };
  return claims.length + layers.length + reasons.length > 0;
}

/** How many of the claims have a source, in words. */
function Sourced({ confidence, messages }: Sourced.Props) {
  const { claims, citations, content } = confidence;
  if (claims.length === 0) return null;
  const sourced = claimSources(content, claims, citations).filter(({ cited }) => cited.length > 0);
  return <span>{messages.confidenceSourced(sourced.length, claims.length)}</span>;
}

declare namespace Sourced {
  interface Props {
    confidence: ConfidenceContextValue;
    messages: ConfidenceMessages;
  }
}

/** The reasons as they came, until what sorts and translates them is there. */
function PlainReasons({ id, hidden }: ReasonsPanel.Props) {
  const { assessment } = useConfidence('Reasons');
  const { layers, reasons } = assessment ?? { layers: [], reasons: [] };
  const lines = new Set([...reasons, ...layers.flatMap((layer) => layer.reasons)]);
  return (
    <div id={id} hidden={hidden} data-credence="confidence-panel">
      <ul>
        {[...lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
