import { maxDepth } from '../inline/buildInlines.ts';
import { readLinkTarget } from '../inline/linkTarget.ts';
import { reach } from '../inline/reach.ts';

/** Syntax that was opened and not yet closed. */
interface Opener {
  /** `*`, `_`, `~` or `[`. */
  readonly mark: string;
  readonly at: number;
  /** How many of `mark`; what a partial closer has taken is gone. */
  length: number;
}

/** How far the text can be shown, and what closes it there. */
interface Settled {
  readonly end: number;
  readonly closing: string;
}

const longestLinkText = 300;
// What is closed for now has to stay within reach while other marks are closed in front of it.
const longestPhrase = reach - 100;

/** Closes or holds back the inline syntax that is unfinished at the end of `text`. */
export function settleInlines(text: string): string {
  const openers: Opener[] = [];
  let at = 0;
  while ((at = nextSpecial(text, at)) < text.length) {
    const next = step(text, at, openers);
    if (typeof next !== 'number') return finish(text, next.end, openers, next.closing);
    at = next;
  }
  const end = text.replace(/(?:\\|&#?\w{0,12})$/, '').length;
  return finish(text, end, openers, '');
}

const plain = /[^\\`*_~[\]]*/y;

function nextSpecial(text: string, at: number): number {
  if (at >= text.length) return at;
  plain.lastIndex = at;
  plain.test(text);
  return plain.lastIndex;
}

/** Reads the syntax at `at`: the place after it, or where the text ends for now. */
function step(text: string, at: number, openers: Opener[]): number | Settled {
  const mark = text[at] ?? '';
  if (mark === '\\') return at + 2;
  if (mark === '`') return stepCode(text, at);
  if (mark === '[') {
    openers.push({ mark, at: text[at - 1] === '!' ? at - 1 : at, length: 1 });
    return at + 1;
  }
  if (mark === ']') return stepBracket(text, at, openers);
  return '*_~'.includes(mark) ? stepEmphasis(text, at, openers) : at + 1;
}

function stepCode(text: string, at: number): number | Settled {
  const run = runAt(text, at);
  const after = at + run.length;
  const within = text.slice(after, after + reach + run.length + 1);
  for (const match of within.matchAll(/`+/g)) {
    if (match[0] === run) return after + match.index + run.length;
  }
  if (text.length - after > reach) return after;
  const end = text.replace(/[ `]+$/, '').length;
  return end <= after ? { end: at, closing: '' } : { end, closing: run };
}

function stepBracket(text: string, at: number, openers: Opener[]): number | Settled {
  const place = lastOf(openers, '[');
  const open = openers[place];
  if (!open) return at + 1;
  openers.splice(place);
  const after = at + 1;
  const isImage = text[open.at] === '!';
  if (after === text.length) {
    return isImage || mayBeMarker(text.slice(open.at))
      ? { end: open.at, closing: '' }
      : { end: after, closing: '()' };
  }
  if (text[after] !== '(') return after;
  const target = readLinkTarget(text, after);
  if (target !== 'unfinished') return target ? target.end : after;
  return isImage ? { end: open.at, closing: '' } : { end: after, closing: '()' };
}

function stepEmphasis(text: string, at: number, openers: Opener[]): number | Settled {
  const run = runAt(text, at);
  const mark = run.charAt(0);
  const after = at + run.length;
  const before = text[at - 1] ?? ' ';
  const last = after === text.length;
  const left = /\s/.test(before) ? run.length : close(openers, mark, run.length, last);
  // What ends the text may be the first half of a closer or an opener: either way it says nothing yet.
  if (last) return left > 0 ? { end: at, closing: '' } : after;
  const opens = !/\s/.test(text[after] ?? ' ') && !/[\p{L}\p{N}]/u.test(before);
  if (left > 0 && opens && (mark !== '~' || left > 1)) openers.push({ mark, at, length: left });
  return after;
}

/** Takes `length` closing marks off the openers; what nothing takes is left. The `last` marks of a text may be half of it. */
function close(openers: Opener[], mark: string, length: number, last: boolean): number {
  let left = length;
  while (left > 0) {
    const place = lastOf(openers, mark);
    const opener = openers[place];
    if (!opener || (last && opener.length > left)) return left;
    const taken = Math.min(left, opener.length);
    left -= taken;
    opener.length -= taken;
    openers.splice(opener.length === 0 ? place : place + 1);
  }
  return left;
}

function lastOf(openers: readonly Opener[], mark: string): number {
  let place = openers.length - 1;
  while (place >= 0 && openers[place]?.mark !== mark) place--;
  return place;
}

/** Ends the text at `end`, closes what is open there and holds back what would be empty. */
function finish(text: string, end: number, openers: Opener[], closing: string): string {
  let shown = end;
  const open = openers.filter(({ at }) => at < end);
  const held = open.find(({ mark, at }) => mark === '[' && isHeldBack(text.slice(at, end)));
  if (held) shown = held.at;
  if (text[shown] === '[') shown = groupStart(text, shown);
  const closers = open
    .filter((opener) => opener.at < shown && !isTooLong(opener, shown))
    .reverse()
    .slice(0, maxDepth);
  let result = closing === '' || shown < end ? '' : closing;
  let body = text.slice(0, shown);
  for (const { mark, at, length } of closers) {
    const inside = result === '' ? body.trimEnd() : body;
    if (result === '' && inside.length <= at + length) body = body.slice(0, at);
    else {
      body = inside;
      result += mark === '[' ? ']()' : mark.repeat(length);
    }
  }
  return body + result;
}

function isTooLong({ mark, at }: Opener, end: number): boolean {
  return end - at > (mark === '[' ? longestLinkText : longestPhrase);
}

/** Markers that stand side by side are shown together, `[1][2]`, so the first waits for the last. */
function groupStart(text: string, at: number): number {
  const before = /\[[^[\]\s]{1,40}\]$/.exec(text.slice(Math.max(0, at - 42), at));
  return before ? groupStart(text, at - before[0].length) : at;
}

/** An image never shows half, and a bracket that may still become a marker waits for its end. */
function isHeldBack(open: string): boolean {
  return open.startsWith('!') || mayBeMarker(open);
}

function mayBeMarker(open: string): boolean {
  return /^\[(?:[^\s\]]{0,40}|(?:\^?\d+\s*[,;]?\s*)*)\]?$/.test(open);
}

function runAt(text: string, at: number): string {
  let end = at + 1;
  while (text[end] === text[at]) end += 1;
  return text.slice(at, end);
}
