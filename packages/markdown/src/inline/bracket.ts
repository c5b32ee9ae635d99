import { decodeDestination, decodeTitle, normalizeLabel } from './definition.ts';
import { matchDelimiters } from './delimiter.ts';
import { readLinkTarget } from './linkTarget.ts';
import { addItem, addUnfinished, holdFrom, matchAt, reach } from './state.ts';
import type { Bracket, InlineState } from './state.ts';

/** Notes a `[` or `![`. */
export function openBracket(state: InlineState, from: number, to: number): number {
  const behind = to - from === 1 && state.names?.size ? skipName(state, from, state.names) : 0;
  if (behind > 0) return behind;
  const around = state.brackets.at(-1);
  if (around) around.nested = true;
  state.brackets.push({ from, to, delimiters: state.delimiters.length, nested: false });
  return to;
}

/** The place behind a name in brackets that leads nowhere by itself; an open text ends before one that is being written. 0 for none. */
function skipName(state: InlineState, from: number, names: ReadonlySet<string>): number {
  const { text, open } = state;
  const end = text.indexOf(']', from);
  const inner = text.slice(from + 1, end < 0 ? text.length : end);
  const isPart = (name: string): boolean => (end < 0 ? name.startsWith(inner) : name === inner);
  if (end >= 0 && end + 1 < text.length)
    return names.has(inner) && text[end + 1] !== '(' ? end + 1 : 0;
  if (!open) return names.has(inner) ? end + 1 : 0;
  if (![...names].some(isPart)) return 0;
  addUnfinished(state, from, from + 1);
  return holdFrom(state, from);
}

/** Reads a `]`: with an address or a defined label behind it, what it closes is a link; otherwise it stays text, such as `[1]`. */
export function closeBracket(state: InlineState, at: number): number {
  const opener = state.brackets.pop();
  if (!opener) return at + 1;
  const height = state.brackets.length;
  const image = opener.to - opener.from === 2;
  const active = image || height >= state.inactive;
  state.inactive = Math.min(state.inactive, height);
  if (!active || at - opener.to > reach) return at + 1;
  if (state.open && targetMayCome(state, opener, at)) {
    state.brackets.push(opener);
    return holdFrom(state, at);
  }
  const found = readTarget(state, opener, at) ?? readReference(state, opener, at);
  if (!found) return at + 1;
  if (found.footnote) return addItem(state, 'footnote', opener.to - 1, found.end, found.href);
  matchDelimiters(state, opener.delimiters);
  if (!image) state.inactive = height;
  addLink(state, opener, at, found);
  return found.end;
}

/** Whether an open text ends before it shows where the link leads; once its parenthesis is there, the bracket is no marker. */
function targetMayCome(state: InlineState, { from }: Bracket, at: number): boolean {
  const { text } = state;
  if (at + 1 === text.length) return true;
  if (text[at + 1] !== '(' || readLinkTarget(text, at + 1) !== 'unfinished') return false;
  addUnfinished(state, from, text.length);
  state.floor = at;
  return true;
}

interface Found {
  readonly href: string;
  readonly title: string | null;
  readonly end: number;
  readonly footnote: boolean;
}

function addLink(state: InlineState, { from, to }: Bracket, at: number, found: Found): void {
  const { href: value, title, end } = found;
  const kind = to - from === 2 ? 'image' : 'link';
  state.items.push({ kind, from, to: end, innerFrom: to, innerTo: at, value, title });
  state.floor = end;
}

/** `(address "title")` behind the bracket. */
function readTarget(state: InlineState, opener: Bracket, at: number): Found | null {
  const { text } = state;
  if (text[at + 1] !== '(') return null;
  const target = readLinkTarget(text, at + 1);
  if (target === 'unfinished') addUnfinished(state, opener.from, text.length);
  if (target === null || target === 'unfinished') return null;
  const { destination, title, end } = target;
  return {
    href: destination ? decodeDestination(text.slice(destination.from, destination.to)) : '',
    title: title && decodeTitle(text.slice(title.from, title.to)),
    end,
    footnote: false,
  };
}

const label = /\[((?:\\[^]|[^[\]\\]){0,999})\]/y;

/** A label behind the bracket, or the bracket itself as its label. */
function readReference(state: InlineState, opener: Bracket, at: number): Found | null {
  const { text } = state;
  const written = text[at + 1] === '[' ? matchAt(label, text, at + 1) : null;
  if (text[at + 1] === '[' && !written) addUnfinished(state, opener.from, at);
  if (written?.[1]) return define(state, written[1], at + 1 + written[0].length);
  if (opener.nested || at - opener.to > 999) return null;
  const own = text.slice(opener.to, at);
  return define(state, own, at + 1 + (written?.[0].length ?? 0), opener);
}

function define(state: InlineState, name: string, end: number, own?: Bracket): Found | null {
  const normal = normalizeLabel(name);
  if (normal === '') return null;
  const definition = state.labels.get(normal);
  if (!definition) return null;
  if (!definition.footnote) return { ...definition, end };
  if (!own) return null;
  return { href: normal.slice(1), title: null, end: own.to + name.length + 1, footnote: true };
}
