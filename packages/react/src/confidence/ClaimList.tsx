'use client';
import { claimSources } from '@credence-ui/core/citation';
import { useMemo } from 'react';
import { tierOf } from '@credence-ui/core/tier';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { confidenceMessages } from '../provider/messages/confidence.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { useConfidence } from './ConfidenceContext.ts';
import { claimText } from './claimText.ts';
import type { SourceActs } from './sourceActs.ts';

/** The claims of the answer: those to check first, the supported ones a step away. */
export function ClaimList({ sources: acts }: ClaimList.Props) {
  const { tiers } = useCredence();
  const messages = useWords(confidenceMessages);
  const { claims, citations, content } = useConfidence('Reasons');
  const items = useMemo(() => {
    const byId = new Map(citations.map((citation) => [citation.id, citation]));
    const named = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
    const sources = claimSources(content, claims, citations);
    return claims
      .map((claim, key) => ({
        key,
        claim,
        text: claimText(content, claim),
        sources: named(sources[key]?.cited ?? []),
        others: named(sources[key]?.others ?? []),
        isSupported: tierOf(claim.confidence, tiers).tone === 'positive',
      }))
      .filter(({ text }) => text !== '');
  }, [claims, citations, content, tiers]);
  const render = (isSupported: boolean) =>
    items
      .filter((item) => item.isSupported === isSupported)
      .map(({ key, claim, text, sources, others }) => (
        <ClaimItem key={key} {...{ claim, text, sources, others, acts }} />
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
