'use client';
import { pageFragment, safeUrl, visibleText } from '@credence-ui/core/citation';
import type { LinkOptions, SafeUrl } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { useEmit } from '../provider/ResponseScope.tsx';
import { citationMessages } from '../provider/messages/answer.ts';
import type { SourceActs } from './sourceActs.ts';

/** The source of a claim: a button where the product shows sources, else a link, else its name alone. */
export function EvidenceLink({ citation, acts }: EvidenceLink.Props) {
  const { linkPolicy } = useCredence();
  const messages = useWords(citationMessages);
  const emit = useEmit();
  const { onOpenSource, onSourceOpened } = acts;
  const follow = (): void => {
    emit({ type: 'source.opened', citationId: citation.id });
    onSourceOpened?.(citation);
  };
  const title = visibleText(citation.source).trim() || messages.citationUntitled;
  const name = (
    <>
      <bdi>{title}</bdi>
      {citation.page !== undefined && `, ${messages.citationPage(citation.page)}`}
    </>
  );
  if (onOpenSource) {
    const open = (): void => {
      follow();
      onOpenSource(citation);
    };
    return (
      <button type="button" data-credence="confidence-source" onClick={open}>
        {name}
      </button>
    );
  }
  const link = linkOf(citation, linkPolicy);
  if (link === null) return <span data-credence="confidence-source">{name}</span>;
  return (
    <a
      data-credence="confidence-source"
      href={link.href}
      target="_blank"
      rel="noopener noreferrer nofollow ugc"
      referrerPolicy="no-referrer"
      onClick={follow}
    >
      {name} <small>{link.host}</small>
    </a>
  );
}

export declare namespace EvidenceLink {
  interface Props {
    citation: Citation;
    acts: SourceActs;
  }
}

function linkOf({ url, page }: Citation, policy: LinkOptions): SafeUrl | null {
  const safe = url === undefined ? null : safeUrl(url, policy);
  if (!safe || page === undefined) return safe;
  return { ...safe, href: pageFragment(safe.href, page) };
}
