import type { Definition } from '../inline/definition.ts';
import { isLiteral, joinTexts } from '../inline/inline.ts';
import type { Inline, TextInline } from '../inline/inline.ts';
import { readInlines } from '../inline/readInlines.ts';
import type { ReadInlines } from '../inline/readInlines.ts';
import { reach } from '../inline/state.ts';
import { keepSame } from './block.ts';
import { leafText } from './node.ts';
import type { Node } from './node.ts';
import type { Reading } from './state.ts';

/** Reads a text, whole or `open`, and notes the labels that it asked for. */
export function inlinesOf(
  reading: Reading,
  node: Node,
  text: string,
  start: number,
  { cell = false, open = false }: { readonly cell?: boolean; readonly open?: boolean } = {},
): ReadInlines {
  const { names, definitions } = reading;
  reading.charactersRead += text.length;
  const asked = new Map<string, Definition | undefined>();
  const get = (label: string): Definition | undefined => {
    const definition = definitions.get(label);
    asked.set(label, definition);
    return definition;
  };
  const holdBack = open ? reading.holdBack : null;
  const read = readInlines(text, { start, labels: { get }, names, cell, holdBack });
  const { built } = node;
  if (asked.size > 0) built.labels = new Map([...built.labels, ...asked]);
  return read;
}

/**
 * What can be shown of a paragraph that more is or was streamed into. Only what stands behind the last place that nothing
 * can change any more is read again.
 */
export function growingInlines(reading: Reading, node: Node, start: number): readonly Inline[] {
  const { built } = node;
  // Its last line may turn out to be something else.
  if (built.settledTo > (node.lines.at(-1) ?? start)) built.settledTo = -1;
  const from = Math.max(built.settledTo, start);
  const before = from === start ? [] : built.settled;
  const text = textFrom(reading, node, from);
  if (!node.open) return joinInlines(before, inlinesOf(reading, node, text, from).inlines);
  if (from === start && mayVanish(text)) return [];
  const read = inlinesOf(reading, node, text, from, { open: true });
  const inlines = joinInlines(before, keepSame(shownBefore(node), read.inlines));
  const settled = cutInlines(inlines, from, text.slice(0, decidedTo(text, read) + 1));
  if (settled) Object.assign(built, { settled, settledTo: settled.at(-1)?.end });
  return inlines;
}

/**
 * Before this place nothing can change any more: no mark or tag that is open there reaches the end. What stands in
 * something unfinished may still close what began as far before it as anything reaches.
 */
function decidedTo(text: string, { unfinished, end }: ReadInlines): number {
  const whole = text.trimEnd();
  const isSaid = unfinished === Infinity && end >= whole.length;
  const word = isSaid ? whole.lastIndexOf(' ') + 1 : 0;
  return Math.min(Math.max(text.length - 2 * reach, word), unfinished, end);
}

function shownBefore({ built, start }: Node): readonly Inline[] {
  const { block } = built;
  const isParagraph =
    built.start === start && block && 'kind' in block && block.kind === 'paragraph';
  return isParagraph ? block.children : [];
}

function textFrom({ source }: Reading, node: Node, from: number): string {
  // The space behind the text tells that its last marker is no link; what it is does not matter.
  const behind = node.open && source.length > node.end ? ' ' : '';
  return leafText(source, node, from) + behind;
}

/** A line of cells is a table once dashes follow, and a definition is not shown at all: both wait. */
function mayVanish(text: string): boolean {
  if (text.startsWith('[')) return /^\[(?:\\.|[^[\]\\]){1,999}\]:/.test(text);
  return /^\|[^\n]*(?:\n[\s|:-]*)?$/.test(text);
}

/**
 * The inlines up to the last place where their text can be cut in two: what stands behind it gives the same when it is
 * read alone. `text` begins at `from`, and the last place is in front of its last character. `null` when there is none.
 */
function cutInlines(
  inlines: readonly Inline[],
  from: number,
  text: string,
): readonly Inline[] | null {
  const limit = from + text.length - 1;
  for (let at = inlines.length - 1; at >= 0; at--) {
    const inline = inlines[at];
    if (!inline || inline.end <= from) return null;
    if (inline.end <= limit && isEnd(inline, text, from)) return inlines.slice(0, at + 1);
    const place = isLiteral(inline) ? placeIn(inline, from, limit) : null;
    if (isLiteral(inline) && place !== null) return [...inlines.slice(0, at), cut(inline, place)];
  }
  return null;
}

function cut(inline: TextInline, place: number): TextInline {
  return { ...inline, text: inline.text.slice(0, place - inline.start), end: place };
}

// Behind white space, or before what neither an address nor an entity nor a mark holds.
const parts = /[ \n]\S|[^][<[\]"'(),;=?|#$%^、。，]/;

/** The last place within a text where it can be cut. */
function placeIn({ text, start, end }: TextInline, from: number, limit: number): number | null {
  for (let place = Math.min(limit, end - 1); place > Math.max(from, start); place--) {
    if (parts.test(text.slice(place - start - 1, place - start + 1))) return place;
  }
  return null;
}

// What cannot stand in an address before it; white space behind a line break is not shown.
const ends: Partial<Record<Inline['kind'], RegExp>> = { link: /[\s<[\]@]/, text: /[<[\]@\\&]/ };

/** Whether a text can be cut behind an inline. */
function isEnd({ kind, end }: Inline, text: string, from: number): boolean {
  return (ends[kind] ?? /[\s<[\]@\\&]/).test(text.charAt(end - from));
}

/** Puts inlines behind others, of which the last and the first may be one text. */
function joinInlines(before: readonly Inline[], after: readonly Inline[]): readonly Inline[] {
  const text = joinTexts(before.at(-1), after[0]);
  return text ? [...before.slice(0, -1), text, ...after.slice(1)] : [...before, ...after];
}
