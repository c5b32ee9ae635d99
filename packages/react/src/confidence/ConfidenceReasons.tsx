'use client';
import { useId } from 'react';
import { claimSources } from '@credence-ui/core/citation';
import type { Layer, LayerName, Verdict } from '@credence-ui/core/response';
import type { Tone } from '@credence-ui/core/tier';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useControlled } from '../internals/useControlled.ts';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { confidenceMessages } from '../provider/messages/confidence.ts';
import type { ConfidenceMessages } from '../provider/messages/confidence.ts';
import { ClaimList } from './ClaimList.tsx';
import { useConfidence } from './ConfidenceContext.ts';
import type { ConfidenceContextValue, SourceActs } from './ConfidenceContext.ts';
import { ToneWord } from './ToneWord.tsx';
import { findingLines } from './findingLines.ts';

const tones: Readonly<Record<Verdict, Tone>> = {
  pass: 'positive',
  warn: 'caution',
  fail: 'negative',
  unknown: 'neutral',
};

/** "Why? 2 of 3 claims sourced": a button that opens the checks with their reasons, and the claims with their support and sources. */
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
});

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

/** What `Confidence.Reasons` opens: each layer's verdict with its reasons, then the claims with their sources. */
function ReasonsPanel({ id, hidden, sources }: ReasonsPanel.Props) {
  const { assessment } = useConfidence('Reasons');
  const { locale } = useCredence();
  const { findings: words } = useWords(confidenceMessages);
  const findings = assessment?.findings ?? [];
  const layers = assessment?.layers ?? [];
  const said = new Set(layers.flatMap(({ reasons }) => reasons));
  const others = [...new Set(assessment?.reasons)].filter((reason) => !said.has(reason));
  return (
    <div id={id} hidden={hidden} data-credence="confidence-panel">
      {others.length > 0 && (
        <ul>
          {others.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {layers.length > 0 && (
        <dl>
          {layers.map((layer) => (
            <LayerItem
              key={layer.name}
              layer={layer}
              lines={findingLines(layer, findings, { words, locale })}
            />
          ))}
        </dl>
      )}
      {!hidden && <ClaimList sources={sources} />}
    </div>
  );
}

declare namespace ReasonsPanel {
  interface Props {
    id: string;
    hidden: boolean;
    sources: SourceActs;
  }
}

/** One layer of the defence: its name, its verdict and what was found, each on a line of its own. */
function LayerItem({ layer, lines }: LayerItem.Props) {
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

declare namespace LayerItem {
  interface Props {
    layer: Layer;
    /** What was found in it, as sentences. */
    lines: readonly string[];
  }
}

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
