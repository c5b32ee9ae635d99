import { isStale } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import type { LinkPolicy } from '@credence-ui/core/policy';
import type { CitationMessages } from '../provider/messages/answer.ts';
import type { CitationScope } from './CitationScope.ts';
import { sourceTitle } from './SourceTitle.tsx';
import { externalLink } from './externalLink.ts';
import { sourceLink } from './sourceLink.ts';

interface Surroundings {
  readonly scope: CitationScope | null;
  readonly linkPolicy: LinkPolicy;
  readonly messages: CitationMessages;
}

/** The attributes of a marker. They never depend on what is open, so that a marker is as still as a plain link. */
export function markerAttributes(
  citation: Citation,
  number: number,
  { scope, linkPolicy, messages }: Surroundings,
) {
  const { href, host } = sourceLink(citation, linkPolicy);
  const name = messages.citationName(number, sourceTitle(citation, messages), host);
  // A real link even without an address; `#source-2` asks for no id that another answer could share.
  const target = scope?.popover ? (href ?? `#source-${number}`) : href;
  return {
    'data-credence': 'citation-marker',
    'data-citation': citation.id,
    role: 'doc-biblioref',
    'aria-label': isStale(citation) ? messages.citationStaleName(name) : name,
    children: number,
    ...(target === null ? {} : { href: target }),
    ...(href === null ? {} : externalLink),
    // Whether it is expanded is set on the open one only, by the panel that it opens.
    ...(scope?.popover ? closedTrigger : {}),
  };
}

const closedTrigger = { 'aria-haspopup': 'dialog', 'aria-expanded': false } as const;
