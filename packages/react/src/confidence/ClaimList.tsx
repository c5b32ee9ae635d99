'use client';
import { useMemo } from 'react';
import { tierOf } from '@credence-ui/core/tier';
import { useCredence } from '../provider/CredenceContext.ts';
import { confidenceMessages } from '../provider/messages/confidence.ts';
import { useWords } from '../provider/useWords.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { claimText } from './claimText.ts';
import { useConfidence } from './ConfidenceContext.ts';
import type { SourceActs } from './sourceActs.ts';

/** The claims of the answer: those to check first, the supported ones a step away. */
export function ClaimList({ sources: acts }: ClaimList.Props) {
  const { tiers } = useCredence();
  const messages = useWords(confidenceMessages);
  const { claims, citations, content } = useConfidence('Reasons');
  const items = useMemo(() => {
    const byId = new Map(citations.map((citation) => [citation.id, citation]));
    return claims
      .map((claim, key) => ({
        key,
        claim,
        text: claimText(content, claim),
        sources: [...new Set(claim.citationIds)].flatMap((id) => byId.get(id) ?? []),
        isSupported: tierOf(claim.confidence, tiers).tone === 'positive',
      }))
      .filter(({ text }) => text !== '');
  }, [claims, citations, content, tiers]);
  const render = (isSupported: boolean) =>
    items
      .filter((item) => item.isSupported === isSupported)
      .map(({ key, claim, text, sources }) => (
        <ClaimItem key={key} {...{ claim, text, sources, acts }} />
      ));
  const [doubtful, supported] = [render(false), render(true)];
  return (
    <>
      {doubtful.length > 0 && <p>{messages.confidenceClaimsToCheck}</p>}
      {doubtful.length > 0 && <ul data-credence="confidence-claims">{doubtful}</ul>}
      {supported.length > 0 && (
        <details data-credence="confidence-supported">
          <summary>{messages.confidenceClaimsSupported(supported.length)}</summary>
          <ul data-credence="confidence-claims">{supported}</ul>
        </details>
      )}
    </>
  );
}

export declare namespace ClaimList {
  interface Props {
    sources: SourceActs;
  }
}
