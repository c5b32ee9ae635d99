'use client';
import type { Layer, LayerName, Verdict } from '@credence-ui/core/response';
import type { Tone } from '@credence-ui/core/tier';
import { useCredence } from '../provider/CredenceContext.ts';
import type { Messages } from '../provider/messages/index.ts';
import { useConfidence } from './ConfidenceContext.ts';

/** What `Confidence.Reasons` opens: each layer's verdict with its reasons, then the claims without a source. */
export function ReasonsPanel({ id, hidden }: { id: string; hidden: boolean }) {
  const { assessment, claims, content } = useConfidence('Reasons');
  const { messages } = useCredence();
  const unsourced = claims
    .filter(({ citationIds }) => citationIds.length === 0)
    .map(({ span }) => content.slice(span.start, span.end).trim())
    .filter((text) => text !== '');
  const layers = assessment?.layers ?? [];
  const said = new Set(layers.flatMap(({ reasons }) => reasons));
  const others = (assessment?.reasons ?? []).filter((reason) => !said.has(reason));
  return (
    <div id={id} hidden={hidden} data-credence="confidence-panel">
      {others.length > 0 && (
        <ul>
          {others.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <dl>
        {layers.map((layer) => (
          <LayerRow key={layer.name} layer={layer} messages={messages} />
        ))}
      </dl>
      {unsourced.length > 0 && (
        <>
          <p>{messages.confidenceUnsourcedClaims}</p>
          <ul>
            {unsourced.map((text, index) => (
              <li key={index}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function LayerRow({ layer, messages }: { layer: Layer; messages: Messages }) {
  return (
    <div data-credence="confidence-layer">
      <dt>{nameOf(layer.name, messages)}</dt>
      <dd data-credence="confidence-verdict" data-tone={tones[layer.verdict]}>
        {verdictOf(layer.verdict, messages)}
      </dd>
      <dd>{layer.reasons.join(' ')}</dd>
    </div>
  );
}

const tones: Readonly<Record<Verdict, Tone>> = {
  pass: 'positive',
  warn: 'caution',
  fail: 'negative',
  unknown: 'neutral',
};

function nameOf(name: LayerName, messages: Messages): string {
  return {
    grounding: messages.confidenceLayerGrounding,
    validation: messages.confidenceLayerValidation,
    confidence: messages.confidenceLayerConfidence,
    review: messages.confidenceLayerReview,
  }[name];
}

function verdictOf(verdict: Verdict, messages: Messages): string {
  return {
    pass: messages.confidenceVerdictPass,
    warn: messages.confidenceVerdictWarn,
    fail: messages.confidenceVerdictFail,
    unknown: messages.confidenceVerdictUnknown,
  }[verdict];
}
