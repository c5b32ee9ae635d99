'use client';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { confidenceMessages } from '../provider/messages/confidence.ts';
import { ClaimList } from './ClaimList.tsx';
import { useConfidence } from './ConfidenceContext.ts';
import { LayerItem } from './LayerItem.tsx';
import { findingLines } from './findingLines.ts';
import type { SourceActs } from './sourceActs.ts';

/** What `Confidence.Reasons` opens: each layer's verdict with its reasons, then the claims with their sources. */
export function ReasonsPanel({ id, hidden, sources }: ReasonsPanel.Props) {
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

export declare namespace ReasonsPanel {
  interface Props {
    id: string;
    hidden: boolean;
    sources: SourceActs;
  }
}
