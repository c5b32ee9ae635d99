import { pageFragment, safeUrl, textFragment } from '@credence-ui/core/citation';
import type { LinkOptions } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';

/** Where a source leads and whose address it is. */
export interface SourceLink {
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
