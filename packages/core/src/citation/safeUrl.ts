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

/**
 * The address that scrolls to `quote` and marks it, by a text fragment (WICG Scroll to Text Fragment). A long quote,
 * or one of several lines, is named by its first and last words. The address comes back as it is when there are no
 * words, when it has a text fragment already, or when it would exceed 2,048 characters.
 */
export function textFragment(url: string, quote: string): string {
  const words = visibleText(quote)
    .replace(/\p{Cs}/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(words) || url.includes(':~:') || !/^https?:/i.test(url)) return url;
  const joint = url.includes('#') ? ':~:' : '#:~:';
  const whole = `${url}${joint}text=${rangeOf(words)}`;
  return whole.length > longestFragment ? url : whole;
}

/** The address of a page of a PDF (RFC 8118); as it is for anything else, or where it names a place already. */
export function pageFragment(url: string, page: number): string {
  const isPdf = /^https?:[^?#]+\.pdf(?:\?[^#]*)?$/i.test(url);
  return isPdf && Number.isInteger(page) && page > 0 ? `${url}#page=${page}` : url;
}

const longestFragment = 2048;
const longestWhole = 120;
const longestEdge = 40;

function rangeOf(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  if (line.length <= longestWhole && !/[\n\r]/.test(words)) return encode(line);
  const edge = Math.min(longestEdge, line.length >> 1);
  const first = line.slice(0, edge + 1).replace(/\s\S*$/, '');
  const last = line.slice(-edge - 1).replace(/^\S*\s/, '');
  if (line.length <= first.length + last.length || /\S{41}/.test(first + last)) return encode(line);
  return `${encode(first)},${encode(last)}`;
}

/** `-` separates context in a text fragment, so it is encoded as well. Half a surrogate pair cannot be encoded at all. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D');
}

// Bidi embeddings, overrides and isolates, the deprecated format controls, tags; zero-width spaces and fillers, which no
// script needs for meaning; C0, DEL and C1, save tab and line breaks.
const hidden =
  /[\u202a-\u202e\u2066-\u206f\u{e0000}-\u{e007f}\u200b\u2060-\u2064\ufeff\u180e\u3164\uffa0]|(?![\t\n\r])\p{Cc}/gu;
// Of joiners, and of variation selectors, the first counts.
const run =
  /([\u200c\u200d])[\u200c\u200d]+|([\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu;
const orphanSelector = /(^|\s)[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu;

// Every character that can matter below, so that plain text is looked through once.
const suspicious = /[^\t\n\r -~\u00a0-\u052f\u3040-\u3163\u3165-\ud7ff]/;

/**
 * The text without what hides or reorders it: bidi controls, tags, zero-width spaces, fillers, runs of joiners and of
 * variation selectors, C0 and C1 controls. Emoji sequences, Persian non-joiners and natural right-to-left text stay.
 * Offsets change, so apply it to what is shown, not to what is measured.
 */
export function visibleText(text: string): string {
  if (!suspicious.test(text)) return text;
  return text.replace(hidden, '').replace(run, '$1$2').replace(orphanSelector, '$1');
}

/** True when the text holds a character that `visibleText` takes away. */
function hasHidden(text: string): boolean {
  return visibleText(text) !== text;
}
