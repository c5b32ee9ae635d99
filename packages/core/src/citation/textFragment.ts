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
  return whole.length > longest ? url : whole;
}

/** The address of a page of a PDF (RFC 8118); as it is for anything else, or where it names a place already. */
export function pageFragment(url: string, page: number): string {
  const isPdf = /^https?:[^?#]+\.pdf(?:\?[^#]*)?$/i.test(url);
  return isPdf && Number.isInteger(page) && page > 0 ? `${url}#page=${page}` : url;
}

const longest = 2048;
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
export function hasHidden(text: string): boolean {
  return visibleText(text) !== text;
}
