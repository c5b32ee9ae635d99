'use client';
import type { ReactNode } from 'react';
import { visibleText } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { useWords } from '../provider/CredenceContext.ts';
import { citationMessages } from '../provider/messages/answer.ts';
import type { CitationMessages } from '../provider/messages/answer.ts';
import { externalLink, useSourceLink } from './sourceLink.ts';

/** The way to a source: a button where the product has a viewer, else a link; nothing where there is no way. */
export function SourceOpener(props: SourceOpener.Props) {
  const { name = 'citation-open', citation, viewer, onFollow, children } = props;
  const { href } = useSourceLink(citation);
  if (viewer) {
    const open = (): void => {
      onFollow(citation);
      viewer(citation);
    };
    return (
      <button type="button" data-credence={name} onClick={open}>
        {children}
      </button>
    );
  }
  if (href === null) return null;
  return (
    <a data-credence={name} href={href} {...externalLink} onClick={() => onFollow(citation)}>
      {children}
    </a>
  );
}

export declare namespace SourceOpener {
  interface Props {
    /** What style sheets call it. @default 'citation-open' */
    name?: string;
    citation: Citation;
    /** Shows the source in the product. */
    viewer: ((citation: Citation) => void) | undefined;
    /** Told when the person goes to the source. */
    onFollow: (citation: Citation) => void;
    /** What stands inside. */
    children: ReactNode;
  }
}

/** A source's title, isolated from the text around it, and its page. */
export function SourceTitle({ citation }: SourceTitle.Props) {
  const messages = useWords(citationMessages);
  return (
    <>
      <bdi data-credence="citation-title">{sourceTitle(citation, messages)}</bdi>
      {citation.page === undefined
        ? null
        : messages.citationPlace(messages.citationPage(citation.page))}
    </>
  );
}

export declare namespace SourceTitle {
  interface Props {
    citation: Citation;
  }
}

/** A citation's title without characters that hide or reorder it; never empty. */
export function sourceTitle(citation: Citation, messages: CitationMessages): string {
  return visibleText(citation.source).trim() || messages.citationUntitled;
}
