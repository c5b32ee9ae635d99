import { addItem, addUnfinished, holdFrom, reach } from './state.ts';
import type { Bracket, Delimiter, HoldBack, InlineState } from './state.ts';

/** Notes a run of `*`, `_` or `~` that may open or close a phrase. */
export function readDelimiter(state: InlineState, at: number): number {
  const { text } = state;
  const mark = text.charAt(at);
  let end = at + 1;
  while (text[end] === mark) end++;
  // What ends an open text may be the first half of a closer or an opener: either way it says nothing yet.
  if (state.open && end === text.length) return holdFrom(state, at);
  const length = end - at;
  const { left, right, punctuatedBefore, punctuatedAfter } = flanks(text, at, end);
  if (mark === '~' && length === 1) return readTilde(state, at);
  const word = mark === '_';
  const opens = left && (!word || !right || punctuatedBefore);
  const closes = right && (!word || !left || punctuatedAfter);
  const counts = (opens || closes) && (mark !== '~' || length <= 2);
  if (counts) state.delimiters.push({ mark, from: at, length, written: length, opens, closes });
  return end;
}

/** One tilde is "about" or a range more often than a mark, so it has to stand at the bounds of words: `~there~`. */
function readTilde(state: InlineState, from: number): number {
  const [before, after] = [characterBefore(state.text, from), characterAt(state.text, from + 1)];
  const opens = apart.test(before) && /\p{L}/u.test(after);
  const closes = apart.test(after) && /[\p{L}\p{N}]/u.test(before);
  if (opens || closes)
    state.delimiters.push({ mark: '~', from, length: 1, written: 1, opens, closes });
  return from + 1;
}

const apart = /[\s\p{P}\p{S}]/u;

function flanks(text: string, from: number, to: number) {
  const before = characterBefore(text, from);
  const after = characterAt(text, to);
  const [spaceBefore, spaceAfter] = [/\s/.test(before), /\s/.test(after)];
  const punctuatedBefore = punctuation.test(before);
  const punctuatedAfter = punctuation.test(after);
  const beside = unspaced.test(before + after);
  return {
    left: !spaceAfter && (!punctuatedAfter || spaceBefore || punctuatedBefore || beside),
    right: !spaceBefore && (!punctuatedBefore || spaceAfter || punctuatedAfter || beside),
    punctuatedBefore,
    punctuatedAfter,
  };
}

const punctuation = /[\p{P}\p{S}]/u;
// Scripts without spaces between words, with their punctuation: beside them a mark stands as it does beside a space.
const unspaced = /[\p{sc=Han}\u3000-\u30ff\uac00-\ud7a3\uff00-\uffef]/u;

function characterBefore(text: string, at: number): string {
  if (at === 0) return '\n';
  const pair = /[\udc00-\udfff]/.test(text.charAt(at - 1)) && at > 1;
  return text.slice(pair ? at - 2 : at - 1, at);
}

function characterAt(text: string, at: number): string {
  return at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 10) : '\n';
}

/**
 * Pairs the delimiters from `bottom` on and takes them off. One pass: what a closer did not find below a height is not
 * there for the next closer of its sort either. With `last`, what nothing closed is unfinished, and closed for now at the end of an open text.
 */
export function matchDelimiters(state: InlineState, bottom: number, last = false): void {
  const open: Delimiter[] = [];
  const floors = new Map<string, number>();
  for (let at = bottom; at < state.delimiters.length; at++) {
    const delimiter = state.delimiters[at];
    if (!delimiter) continue;
    if (delimiter.closes) closeAll(state, delimiter, open, floors);
    if (delimiter.length > 0 && delimiter.opens) open.push(delimiter);
  }
  state.delimiters.length = bottom;
  if (!last) return;
  for (const opener of open) {
    addUnfinished(state, opener.from, opener.from + opener.length);
    if (state.open) closeForNow(state, opener);
  }
}

/** Within a word, as in `5*3`, a mark is more likely itself, unless the script puts no spaces between words. */
function closeForNow(state: InlineState, opener: Delimiter): void {
  const { mark, from, length } = opener;
  if (state.end - from - length > reach || (mark === '~' && length < 2)) return;
  const before = characterBefore(state.text, from);
  if (/[\p{L}\p{N}]/u.test(before) && !unspaced.test(before)) return;
  while (opener.length > 0) pair(state, opener, opener.length, state.end, 0);
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
    const size = pair(state, opener, closer.length, closer.from, 1);
    closer.length -= size;
    closer.from += size;
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

/** Puts the words up to `innerTo` into a phrase that takes up to `length` marks on both sides. Gives how many it took. */
function pair(
  state: InlineState,
  opener: Delimiter,
  length: number,
  innerTo: number,
  written: 0 | 1,
): number {
  const innerFrom = opener.from + opener.length;
  const size = Math.min(2, opener.length, length);
  const phrase = size === 2 ? 'strong' : 'emphasis';
  const kind = opener.mark === '~' ? 'strikethrough' : phrase;
  opener.length -= size;
  const [from, to] = [innerFrom - size, innerTo + size * written];
  state.items.push({ kind, from, to, innerFrom, innerTo, value: '', title: null });
  return size;
}

const longestLinkText = 300;

/** Finds up to where an open text is shown, and closes the link there that is written. */
export function settleEnd(state: InlineState, holdBack: HoldBack): void {
  const { text, brackets, floor } = state;
  const held = holdBack(text.slice(0, state.end));
  const image = brackets.find((open) => isImage(open) && state.end - open.to <= reach);
  // A bracket in code or in an address is none.
  endAt(state, Math.min(state.end, held < floor ? Infinity : held, image?.from ?? Infinity));
  for (let empty = findEmpty(state); empty !== undefined; empty = findEmpty(state)) {
    endAt(state, empty);
  }
  const open = brackets.at(-1);
  if (open && isLink(state, open)) closeLink(state, open);
}

/** An image never shows half. */
function isImage({ from, to }: Bracket): boolean {
  return to - from === 2;
}

/** Ends what is shown at `place`, or in front of the white space there. */
function endAt(state: InlineState, place: number): void {
  const { text, delimiters, brackets } = state;
  let end = place;
  while (end > 0 && ' \t\n\r'.includes(text.charAt(end - 1))) end--;
  while ((brackets.at(-1)?.from ?? -1) >= end) brackets.pop();
  while ((delimiters.at(-1)?.from ?? -1) >= end) delimiters.pop();
  state.end = end;
}

/** Where the mark or bracket begins that holds nothing yet. */
function findEmpty({ end, delimiters, brackets }: InlineState): number | undefined {
  const [mark, bracket] = [delimiters.at(-1), brackets.at(-1)];
  if (mark?.opens && mark.from + mark.length === end) return mark.from;
  return bracket?.to === end ? bracket.from : undefined;
}

/** What is longer is closed for now only when an address follows. */
function isLink({ text, end, brackets, inactive }: InlineState, open: Bracket): boolean {
  const longest = text[end] === ']' ? reach : longestLinkText;
  return !isImage(open) && brackets.length > inactive && end - open.to <= longest;
}

function closeLink(state: InlineState, { from, to, delimiters }: Bracket): void {
  const { end } = state;
  matchDelimiters(state, delimiters, true);
  addItem(state, 'link', from, end, '', [to, end]);
}
