import type { Inline } from '../inline/inline.ts';
import type { ReadInlines } from '../inline/readInlines.ts';
import { reach } from '../inline/reach.ts';
import { inlinesOf } from './buildProse.ts';
import { cutInlines } from './cutInlines.ts';
import { joinInlines } from './joinInlines.ts';
import { keepSame } from './keepSame.ts';
import { leafText } from './leafText.ts';
import type { Node } from './node.ts';
import type { Reading } from './reading.ts';

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
