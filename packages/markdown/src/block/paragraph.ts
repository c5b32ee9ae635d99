import { readDefinition } from '../inline/linkTarget.ts';
import { growingInlines } from './growingInlines.ts';
import type { BlockKind, Shown } from './kind.ts';
import type { Line } from './line.ts';
import { leafText } from './node.ts';
import type { Node } from './node.ts';
import { define, extendTo } from './state.ts';
import type { BlockState, Reading } from './state.ts';

/** Words, which go on with each line that is not blank and begins nothing else. */
export const paragraph: BlockKind = {
  name: 'paragraph',
  continue: (_, __, line) => !line.blank,
  add: (_, node, line) => addText(node, line),
  close(state, node) {
    if (takeDefinitions(state, node) === 'all') node.kind = definitions;
  },
  looksAhead: true,
  build: buildParagraph,
};

/** Words that are nested too deep, as they are. */
export const plain: BlockKind = {
  name: 'plain',
  verbatim: true,
  continue: (_, __, line) => !line.blank,
  add: (_, node, line) => addText(node, line),
  build: buildPlain,
};

/** A paragraph of link definitions alone, of which nothing is shown. */
const definitions: BlockKind = { name: 'definitions', build: () => null };

/** Adds what is left of a line as a line of words. */
export function addText(node: Node, line: Line): void {
  const end = trimmedEnd(line);
  node.lines.push(line.nextAt, end);
  extendTo(node, end);
}

/** Where a line ends without the white space behind it. */
export function trimmedEnd({ source, nextAt, end }: Line): number {
  let at = end;
  while (at > nextAt && (source[at - 1] === ' ' || source[at - 1] === '\t')) at--;
  return at;
}

/** Takes the link definitions off the start of a paragraph; `all` when there is nothing else in it, which is left as it is. */
export function takeDefinitions(state: BlockState, node: Node): 'all' | 'some' | 'none' {
  if (state.source[node.start] !== '[') return 'none';
  const text = leafText(state.source, node);
  let end = 0;
  for (let found = readDefinition(text, 0); found; found = readDefinition(text, end)) {
    define(state, found.label, found);
    end = found.end;
    while (/[ \t]/.test(text.charAt(end))) end++;
  }
  if (end === 0) return 'none';
  if (end >= text.length) return 'all';
  node.start += end;
  return 'some';
}

function buildPlain({ source }: Reading, { start, end }: Node): Shown {
  return { kind: 'plain', text: source.slice(start, end), start, end };
}

function buildParagraph(reading: Reading, node: Node): Shown {
  const { start, end } = node;
  if (end - start > reading.maxLength) return buildPlain(reading, node);
  const children = growingInlines(reading, node, textStart(reading.source, node));
  return node.open && children.length === 0 ? null : { kind: 'paragraph', children, start, end };
}

/** The box of a task does not belong to its text. */
function textStart(source: string, node: Node): number {
  if (node.parent?.children[0] !== node || taskOf(source, node) === null) return node.start;
  let at = node.start + 3;
  while (source[at] === ' ' || source[at] === '\t') at++;
  return at;
}

/** State of the box that the first paragraph of an item begins with; `null` without one. */
export function taskOf(source: string, { start, parent, children }: Node): boolean | null {
  if (parent?.kind.name !== 'item' || children.length > 0) return null;
  const box = /^\[([ xX])\][ \t]/.exec(source.slice(start, start + 4));
  return box && box[1] !== ' ';
}
