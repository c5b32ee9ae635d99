import type { Span } from '../text/span.ts';

/**
 * The markers of `text` that point to a known source, in reading order: `[1]`, `[1,2]`, `[1][2]`, `[doc-a]`, `[^1]`,
 * `【1】`, `【4:0†source】`. A bracket before `(` is a link and after `!` or a backslash no marker. Takes time linear in
 * the text.
 */
export function findMarkers(text: string, isKnown: (id: string) => boolean): Marker[] {
  return [...eachBracket(text)]
    .map((bracket) => resolve(bracket, isKnown))
    .filter(({ ids }) => ids.length > 0);
}

/**
 * The markers that look like citations, `[9]`, `[9, 12]`, `[^9]` or `【9】`, and point to no known source. What becomes
 * of them is the product's policy: keep, drop or mark.
 */
export function findUnresolvedMarkers(text: string, isKnown: (id: string) => boolean): Marker[] {
  return [...eachBracket(text)]
    .filter(looksLikeMarker)
    .map((bracket) => resolve(bracket, isKnown))
    .filter(({ ids }) => ids.length === 0);
}

function resolve({ span, raw, inner }: Bracket, isKnown: (id: string) => boolean): Marker {
  const names = namesIn(inner, isKnown);
  const ids = [...new Set(names.filter(isKnown))];
  return { span, raw, ids, unknownIds: names.filter((name) => !isKnown(name)) };
}

function looksLikeMarker({ inner, raw }: Bracket): boolean {
  // Japanese and Chinese prose puts words in 【】, so that alone makes no citation.
  if (raw.startsWith('【') && /^\s*\d{1,3}(?::\d{1,3})?†/u.test(inner)) return true;
  return /^\s*\^?\d{1,3}(?:\s*[,;，、；]\s*\^?\d{1,3})*\s*$/u.test(inner);
}

/** A place in a text that points to sources: `[1]`, `[1, 2]`. */
export interface Marker {
  /** Where it stands in the text, brackets included. */
  readonly span: Span;
  /** The sources that it points to, in the order written. Never empty for a resolved marker. */
  readonly ids: readonly string[];
  /** Its text, brackets included. */
  readonly raw: string;
  /** Ids that it names and nobody knows; empty for a resolved marker without any. */
  readonly unknownIds: readonly string[];
}

/** A pair of brackets on one line with nothing bracketed inside. */
interface Bracket {
  readonly span: Span;
  readonly inner: string;
  readonly raw: string;
}

/** The longest marker in UTF-16 units, brackets included: what is longer is prose in brackets. */
export const longestMarker = 200;

/** The brackets of `text` that could be markers, `[…]` and `【…】`: not escaped, not of an image, not before `(`. */
function* eachBracket(text: string): Generator<Bracket> {
  let open = -1;
  let close = '';
  for (let at = nextSign(text, 0); at < text.length; at = nextSign(text, at + 1)) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '\n') open = -1;
    else if (character === '[' || character === '【') {
      open = text[at - 1] === '!' ? -1 : at;
      close = character === '[' ? ']' : '】';
    } else {
      const closes = character === close && at + 1 - open <= longestMarker;
      if (open >= 0 && closes && !isLinkText(text, open, at)) yield bracket(text, open, at);
      open = -1;
    }
  }
}

const signs = /[[\]【】\\\n]/g;

/** The next place that matters; the engine's own search passes over prose many times faster than a loop. */
function nextSign(text: string, from: number): number {
  signs.lastIndex = from;
  return signs.exec(text)?.index ?? text.length;
}

/** `[1](…)`, and `[[1]](…)` as some providers write their links. */
function isLinkText(text: string, open: number, at: number): boolean {
  if (text[at] !== ']') return false;
  const isWrapped = text[open - 1] === '[' && text[at + 1] === ']';
  return text[isWrapped ? at + 2 : at + 1] === '(';
}

function bracket(text: string, open: number, at: number): Bracket {
  const span = { start: open, end: at + 1 };
  return { span, inner: text.slice(open + 1, at), raw: text.slice(open, at + 1) };
}

/**
 * The source names in a bracket: `1, 2` names two; `^1` the footnote `1`; `4:0†source` the source `4:0`. An id may hold
 * a comma, a caret or a dagger itself, so the whole is tried first. `1-3` names 1, 2 and 3 where all are known.
 */
export function namesIn(inner: string, isKnown: (id: string) => boolean): string[] {
  const whole = inner.trim();
  if (isKnown(whole)) return [whole];
  return whole.split(/[,;，、；]/).flatMap((part) => namesOf(part.trim(), isKnown));
}

function namesOf(part: string, isKnown: (id: string) => boolean): string[] {
  const [, first, last] = /^(\d{1,3}) ?[-–] ?(\d{1,3})$/u.exec(part) ?? [];
  const from = Number(first);
  const length = Number(last) - from + 1;
  if (isKnown(part) || !(length > 1 && length <= longestRange)) return [nameOf(part, isKnown)];
  const names = Array.from({ length }, (_, index) => String(from + index));
  return names.every(isKnown) ? names : [part];
}

const longestRange = 50;

function nameOf(part: string, isKnown: (id: string) => boolean): string {
  if (isKnown(part)) return part;
  const bare = part.replace(/^\^/, '').replace(/†.*$/u, '').trim();
  return isKnown(bare) ? bare : part;
}
