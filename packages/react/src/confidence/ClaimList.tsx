'use client';
import { useMemo } from 'react';
import { claimSources, visibleText } from '@credence-ui/core/citation';
import type { Citation, Claim } from '@credence-ui/core/response';
import { tierOf } from '@credence-ui/core/tier';
import type { Tone } from '@credence-ui/core/tier';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { reasonsMessages } from '../provider/messages/reasons.ts';
import type { ReasonsMessages } from '../provider/messages/reasons.ts';
import { SourceOpener, SourceTitle } from '../source/SourceOpener.tsx';
import { useSourceLink, useSourceOpened } from '../source/sourceLink.ts';
import type { SourceActs } from '../source/sourceLink.ts';
import { useConfidence } from './ConfidenceRoot.tsx';
import { ToneWord } from './glyphs.tsx';

/** The claims of the answer: those to check first, the supported ones a step away. */
export function ClaimList({ sources: acts }: ClaimList.Props) {
  const { tiers } = useCredence();
  const messages = useWords(reasonsMessages);
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

/** The words of a claim without the signs of markdown and the markers around them; empty when its span holds none. */
export function claimText(content: string, { span }: Pick<Claim, 'span'>): string {
  const text = content
    .slice(span.start, span.end)
    .replace(/\s?\[[\w-]{1,20}\](?!\()/g, '')
    .replace(/(\*\*|__|`)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/\*\*|^\s*(?:#{1,6}|[-*+>]|\d+[.)])\s+/g, '');
  return visibleText(text).replace(/\s+/g, ' ').trim();
}

/** One claim: how well it is supported, its words, and the sources that it rests on. */
function ClaimItem({ claim, text, sources, others, acts }: ClaimItem.Props) {
  const { tiers } = useCredence();
  const messages = useWords(reasonsMessages);
  const { tone } = tierOf(claim.confidence, tiers);
  return (
    <li data-credence="confidence-claim" data-tone={tone}>
      <ToneWord tone={tone} word={supportOf(tone, messages)} />
      <bdi>{text}</bdi>
      <span data-credence="confidence-evidence">
        {sources.length === 0 &&
          (others.length === 0 ? messages.confidenceNoSource : messages.confidenceOtherSource)}
        {(sources.length === 0 ? others : sources).map((citation) => (
          <EvidenceLink key={citation.id} citation={citation} acts={acts} />
        ))}
      </span>
    </li>
  );
}

declare namespace ClaimItem {
  interface Props {
    claim: Claim;
    /** Its words, as they are read. */
    text: string;
    /** What it cites and rests on. */
    sources: readonly Citation[];
    /** Where it was found although it does not cite it. */
    others: readonly Citation[];
    acts: SourceActs;
  }
}

function supportOf(tone: Tone, messages: ReasonsMessages): string {
  return {
    positive: messages.confidenceSupported,
    caution: messages.confidencePartly,
    negative: messages.confidenceUnsupported,
    neutral: messages.confidenceUnjudged,
  }[tone];
}

/** The source of a claim: a button where the product shows sources, else a link, else its name alone. */
function EvidenceLink({ citation, acts: { onOpenSource, onSourceOpened } }: EvidenceLink.Props) {
  const { href, host } = useSourceLink(citation);
  const onFollow = useSourceOpened(onSourceOpened);
  const name = 'confidence-source';
  const title = <SourceTitle citation={citation} />;
  if (!onOpenSource && href === null) return <span data-credence={name}>{title}</span>;
  return (
    <SourceOpener {...{ name, citation, onFollow }} viewer={onOpenSource}>
      {title}
      {onOpenSource ? null : (
        <>
          {' '}
          <small dir="auto">{host}</small>
        </>
      )}
    </SourceOpener>
  );
}

declare namespace EvidenceLink {
  interface Props {
    citation: Citation;
    acts: SourceActs;
  }
}
