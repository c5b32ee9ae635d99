import { hasHidden } from './textFragment.ts';

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

/**
 * The host as it is shown: Unicode only when each label is of one script and cannot pass for Latin, punycode otherwise.
 * Stricter than browsers (Unicode TR 39), which know the popular sites: an accented Latin letter counts as confusable.
 */
function hostName(url: URL, written: string): string {
  if (!url.hostname.includes('xn--')) return url.host;
  const parts = /^(.*?)(:\d+)?$/.exec(written.normalize('NFC').toLowerCase());
  const [, name = '', port = ''] = parts ?? [];
  const isSame = hostnameOf(name) === url.hostname;
  return isSame && name.split('.').every(isPlain) ? `${name}${port}` : url.host;
}

function hostnameOf(name: string): string | null {
  try {
    return new URL(`https://${name}`).hostname;
  } catch {
    return null;
  }
}

function isPlain(label: string): boolean {
  if (/^[a-z0-9-]*$/.test(label)) return !label.startsWith('xn--');
  if (/^[а-яёіїєґђљњћџ-]+$/u.test(label)) return count(label, /[бгджзйлфцчшщыэюяёїєґђљњћџ]/gu) >= 2;
  if (/^[α-ωάέήίόύώϊϋΐΰ-]+$/u.test(label)) return count(label, /[γδζθλμξπσςφψ]/gu) >= 2;
  return otherScripts.some((script) => script.test(label));
}

function count(label: string, letters: RegExp): number {
  return label.match(letters)?.length ?? 0;
}

/** Scripts that are not read as Latin. Japanese and Korean mix theirs. */
const otherScripts: readonly RegExp[] = [
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}0-9ー-]+$/u,
  /^[\p{Script=Hangul}\p{Script=Han}0-9-]+$/u,
  /^[\p{Script=Arabic}0-9-]+$/u,
  /^[\p{Script=Hebrew}0-9-]+$/u,
  /^[\p{Script=Devanagari}0-9-]+$/u,
  /^[\p{Script=Thai}0-9-]+$/u,
];
