'use client';
import { pageFragment, safeUrl, textFragment } from '@credence-ui/core/citation';
import type { LinkOptions } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { useEventCallback } from '../internals/useKept.ts';
import { useCredence } from '../provider/CredenceContext.ts';
import { useEmit } from '../provider/ResponseScope.tsx';

/** Where a source leads and whose address it is. */
interface SourceLink {
  /** `null` when there is no address or the link policy refuses it. */
  readonly href: string | null;
  /** `null` when there is no address or no host in it. */
  readonly host: string | null;
}

const known = new WeakMap<LinkOptions, WeakMap<Citation, SourceLink>>();

/**
 * The link of a citation: at its page when it is a PDF, else at the cited words. A refused address keeps its host, so
 * that it can be shown. Made once for a citation, however many markers it has.
 */
export function sourceLink(citation: Citation, policy: LinkOptions): SourceLink {
  const links = known.get(policy) ?? new WeakMap<Citation, SourceLink>();
  const link = links.get(citation) ?? linkOf(citation, policy);
  known.set(policy, links.set(citation, link));
  return link;
}

function linkOf(citation: Citation, policy: LinkOptions): SourceLink {
  const { url } = citation;
  if (url === undefined) return { href: null, host: null };
  const safe = safeUrl(url, policy);
  if (!safe) return { href: null, host: inertHost(url) };
  return { href: atPlace(safe.href, citation), host: safe.host };
}

/** The host of an address that may not be followed; its scheme when it has no host, `null` when it is no address. */
export function inertHost(url: string): string | null {
  // Without a colon there is no scheme; an exception would cost more than all the rest of a link.
  if (!url.includes(':')) return null;
  try {
    const { host, protocol } = new URL(url);
    return host === '' ? protocol : host;
  } catch {
    return null;
  }
}

function atPlace(href: string, { page, quote }: Citation): string {
  const atPage = page === undefined ? href : pageFragment(href, page);
  const isPdf = atPage !== href || /\.pdf(?:[?#]|$)/i.test(href);
  return isPdf || quote === undefined ? atPage : textFragment(href, quote);
}

/** Where a citation leads under the provider's link policy. */
export function useSourceLink(citation: Citation): SourceLink {
  const { linkPolicy } = useCredence();
  return sourceLink(citation, linkPolicy);
}

/** How every link to an address that we did not write is opened. */
export const externalLink = {
  target: '_blank',
  rel: 'noopener noreferrer nofollow ugc',
  referrerPolicy: 'no-referrer',
} as const;

/** Records that a person opened a source on purpose, and tells the caller. */
export function useSourceOpened(
  onSourceOpened: ((citation: Citation) => void) | undefined,
): (citation: Citation) => void {
  const emit = useEmit();
  return useEventCallback((citation: Citation) => {
    emit({ type: 'source.opened', citationId: citation.id });
    onSourceOpened?.(citation);
  });
}

/** What happens when a source is opened. */
export interface SourceActs {
  /** Shows the source in the product; without it a source with an address is a link. */
  readonly onOpenSource?: ((citation: Citation) => void) | undefined;
  /** Told after a person opened a source, however they did. */
  readonly onSourceOpened?: ((citation: Citation) => void) | undefined;
}
