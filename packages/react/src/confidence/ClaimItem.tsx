'use client';
import { tierOf } from '@credence-ui/core/tier';
import type { Tone } from '@credence-ui/core/tier';
import type { Citation, Claim } from '@credence-ui/core/response';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { confidenceMessages } from '../provider/messages/confidence.ts';
import type { ConfidenceMessages } from '../provider/messages/confidence.ts';
import { EvidenceLink } from './EvidenceLink.tsx';
import { ToneWord } from './ToneWord.tsx';
import type { SourceActs } from './sourceActs.ts';

/** One claim: how well it is supported, its words, and the sources that it rests on. */
export function ClaimItem({ claim, text, sources, others, acts }: ClaimItem.Props) {
  const { tiers } = useCredence();
  const messages = useWords(confidenceMessages);
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

export declare namespace ClaimItem {
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

function supportOf(tone: Tone, messages: ConfidenceMessages): string {
  return {
    positive: messages.confidenceSupported,
    caution: messages.confidencePartly,
    negative: messages.confidenceUnsupported,
    neutral: messages.confidenceUnjudged,
  }[tone];
}
