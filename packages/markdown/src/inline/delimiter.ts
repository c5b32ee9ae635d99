import { reach } from './reach.ts';
import type { Delimiter, InlineState } from './state.ts';

/** Notes a run of `*`, `_` or `~` that may open or close a phrase. */
export function readDelimiter(state: InlineState, at: number): number {
  const { text } = state;
  const mark = text.charAt(at);
  let end = at + 1;
  while (text[end] === mark) end++;
  const length = end - at;
  const { left, right, punctuatedBefore, punctuatedAfter } = flanks(text, at, end);
  const word = mark === '_';
  const opens = left && (!word || !right || punctuatedBefore);
  const closes = right && (!word || !left || punctuatedAfter);
  const counts = (opens || closes) && (mark !== '~' || length <= 2);
  if (counts) state.delimiters.push({ mark, from: at, length, written: length, opens, closes });
  return end;
}

function flanks(text: string, from: number, to: number) {
  const before = characterBefore(text, from);
  const after = to < text.length ? String.fromCodePoint(text.codePointAt(to) ?? 10) : '\n';
  const [spaceBefore, spaceAfter] = [/\s/.test(before), /\s/.test(after)];
  const punctuatedBefore = punctuation.test(before);
  const punctuatedAfter = punctuation.test(after);
  return {
    left: !spaceAfter && (!punctuatedAfter || spaceBefore || punctuatedBefore),
    right: !spaceBefore && (!punctuatedBefore || spaceAfter || punctuatedAfter),
    punctuatedBefore,
    punctuatedAfter,
  };
}

const punctuation = /[\p{P}\p{S}]/u;

function characterBefore(text: string, at: number): string {
  if (at === 0) return '\n';
  const pair = /[\udc00-\udfff]/.test(text.charAt(at - 1)) && at > 1;
  return text.slice(pair ? at - 2 : at - 1, at);
}

/**
 * Pairs the delimiters from `bottom` on and takes them off. One pass: what a closer did not find below a height is not
 * there for the next closer of its sort either. Gives those that nothing closed.
 */
export function matchDelimiters(state: InlineState, bottom: number): readonly Delimiter[] {
  const open: Delimiter[] = [];
  const floors = new Map<string, number>();
  for (let at = bottom; at < state.delimiters.length; at++) {
    const delimiter = state.delimiters[at];
    if (!delimiter) continue;
    if (delimiter.closes) closeAll(state, delimiter, open, floors);
    if (delimiter.length > 0 && delimiter.opens) open.push(delimiter);
  }
  state.delimiters.length = bottom;
  return open;
}

function closeAll(
  state: InlineState,
  closer: Delimiter,
  open: Delimiter[],
  floors: Map<string, number>,
): void {
  const sort = `${closer.mark}${String(closer.opens)}${String(closer.mark === '~' ? closer.length : closer.written % 3)}`;
  while (closer.length > 0) {
    const place = findOpener(closer, open, floors.get(sort) ?? 0);
    const opener = open[place];
    if (!opener) {
      floors.set(sort, open.length);
      return;
    }
    pair(state, opener, closer);
    open.length = opener.length === 0 ? place : place + 1;
    for (const [key, floor] of floors) floors.set(key, Math.min(floor, open.length));
  }
}

function findOpener(closer: Delimiter, open: readonly Delimiter[], floor: number): number {
  for (let place = open.length - 1; place >= floor; place--) {
    const opener = open[place];
    if (!opener || closer.from - opener.from - opener.length > reach) break;
    if (opener.mark === closer.mark && fits(opener, closer)) return place;
  }
  return -1;
}

function fits(opener: Delimiter, closer: Delimiter): boolean {
  if (closer.mark === '~') return opener.length === closer.length;
  if (!closer.opens && !opener.closes) return true;
  const sum = opener.written + closer.written;
  return sum % 3 !== 0 || (opener.written % 3 === 0 && closer.written % 3 === 0);
}

function pair(state: InlineState, opener: Delimiter, closer: Delimiter): void {
  const strike = closer.mark === '~';
  const double = opener.length > 1 && closer.length > 1;
  const phrase = double
    ? ({ kind: 'strong', size: 2 } as const)
    : ({ kind: 'emphasis', size: 1 } as const);
  const { kind, size } = strike
    ? ({ kind: 'strikethrough', size: closer.length } as const)
    : phrase;
  const innerFrom = opener.from + opener.length;
  const { from: innerTo } = closer;
  opener.length -= size;
  closer.length -= size;
  closer.from += size;
  const [from, to] = [innerFrom - size, innerTo + size];
  state.items.push({ kind, from, to, innerFrom, innerTo, value: '', title: null });
}
