import { hasHidden } from './visibleText.ts';
import { hostName } from './hostName.ts';

export interface LinkOptions {
  /**
   * Whether plain http may be followed.
   * @default true
   */
  readonly allowHttp?: boolean;
}

/** A link that may be followed, and the host that is shown beside it. */
export interface SafeUrl {
  readonly href: string;
  readonly host: string;
}

const longest = 2048;

/**
 * The link when it may be followed: https, http or mailto, no user name or password, no control or hidden character,
 * no backslash before the path, at most 2,048 characters. `null` otherwise; never throws.
 */
export function safeUrl(url: unknown, { allowHttp = true }: LinkOptions = {}): SafeUrl | null {
  if (typeof url !== 'string' || url.length > longest) return null;
  const text = url.replace(/^ +| +$/g, '');
  if (/\p{Cc}/u.test(text) || hasHidden(text)) return null;
  if (/^mailto:/i.test(text)) return mailLink(text);
  const link = webLink(text);
  return link?.href.startsWith('http:') && !allowHttp ? null : link;
}

function webLink(text: string): SafeUrl | null {
  const [origin, authority] = /^https?:\/\/([^/?#]+)/i.exec(text) ?? [];
  if (!origin || !authority || /[\\@]/.test(authority)) return null;
  // As CommonMark has it: the parser would take a backslash in the path for a slash.
  const parsed = parse(origin + text.slice(origin.length).replace(/[\\[\]]/g, encodeURIComponent));
  if (!parsed?.hostname || parsed.href.length > longest) return null;
  return { href: parsed.href, host: hostName(parsed, authority) };
}

function mailLink(text: string): SafeUrl | null {
  const parsed = parse(text);
  const domain = /^[^@\s\\%]+@([a-z0-9.-]+)$/i.exec(parsed?.pathname ?? '')?.[1];
  // An encoded line break in a subject or body would add headers of the writer's choice.
  if (!parsed || domain === undefined || /%0[ad]/i.test(text)) return null;
  return { href: parsed.href, host: domain.toLowerCase() };
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
