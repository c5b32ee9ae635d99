import type { Definition } from '../inline/definition.ts';
import { readInlines } from '../inline/readInlines.ts';
import type { ReadInlines } from '../inline/readInlines.ts';
import type { Block, HeadingBlock } from './block.ts';
import { taskOf } from './buildBlock.ts';
import { growingInlines } from './growingInlines.ts';
import { leafText } from './leafText.ts';
import type { Node } from './node.ts';
import type { Reading } from './reading.ts';

export function buildParagraph(reading: Reading, node: Node): Block | null {
  const { start, end } = node;
  if (end - start > reading.maxLength) {
    return { kind: 'plain', text: reading.source.slice(start, end), start, end };
  }
  const children = growingInlines(reading, node, textStart(reading.source, node));
  return node.open && children.length === 0 ? null : { kind: 'paragraph', children, start, end };
}

export function buildHeading(reading: Reading, node: Node): HeadingBlock {
  const { start, end, lines, number } = node;
  const [from = start, to = end] = lines;
  const text = lines.length === 2 ? reading.source.slice(from, to) : leafText(reading.source, node);
  // A heading has the level that its marks gave it, 1 to 6.
  const level = number as HeadingBlock['level'];
  const open = end > reading.unfinished;
  const { inlines: children } = inlinesOf(reading, node, text, from, { open });
  return { kind: 'heading', level, children, start, end };
}

/** The box of a task does not belong to its text. */
function textStart(source: string, node: Node): number {
  if (node.parent?.children[0] !== node || taskOf(source, node) === null) return node.start;
  let at = node.start + 3;
  while (source[at] === ' ' || source[at] === '\t') at++;
  return at;
}

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
