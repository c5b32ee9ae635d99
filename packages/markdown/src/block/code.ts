import { decodeText } from '../inline/entity.ts';
import type { BlockKind } from './kind.ts';
import { findNext, restOf, skipColumns, skipMark } from './line.ts';
import type { Line } from './line.ts';
import type { Node } from './node.ts';
import { closeBelow, extendTo, openNode, tipOf } from './state.ts';
import type { BlockState } from './state.ts';

/** Code within fences, or indented by four columns. */
export const code: BlockKind = {
  name: 'code',
  verbatim: true,
  start: (state, container, line) =>
    line.indent >= 4 ? startIndented(state, container, line) : startFenced(state, container, line),
  continue: (state, node, line) =>
    node.mark === '' ? continueIndented(line) : continueFenced(state, node, line),
  add(_, node, line) {
    // The line of the fence itself holds no code.
    if (node.mark === '' || node.end !== line.end) addVerbatim(node, line);
  },
  build: (_, node) => ({
    kind: 'code',
    language: languageOf(node),
    text: codeText(node),
    start: node.start,
    end: node.end,
  }),
};

/** Adds what is left of a line as it is. */
export function addVerbatim(node: Node, line: Line): void {
  node.text += `${restOf(line)}\n`;
  if (node.mark !== '' || !line.blank) extendTo(node, line.end);
}

/** Indented code cannot interrupt a paragraph. */
function startIndented(state: BlockState, container: Node, line: Line): Node | null {
  if (line.blank || tipOf(state).kind.name === 'paragraph') return null;
  skipColumns(line, 4);
  return openNode(state, container, code, line.at);
}

const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/;

function startFenced(state: BlockState, container: Node, line: Line): Node | null {
  const rest = line.source.slice(line.nextAt, line.end);
  const mark = fence.exec(rest)?.[0];
  if (mark === undefined) return null;
  const { indent } = line;
  const node = openNode(state, container, code, line.nextAt);
  skipMark(line, mark.length);
  node.mark = mark;
  node.indent = indent;
  node.info = rest.slice(mark.length).trim();
  line.at = line.end;
  extendTo(node, line.end);
  return node;
}

function continueIndented(line: Line): boolean {
  if (line.indent < 4 && !line.blank) return false;
  skipColumns(line, 4);
  return true;
}

const closingFence = /(?:`{3,}|~{3,})(?=[ \t]*$)/y;

function continueFenced(state: BlockState, node: Node, line: Line): true | 'end' {
  if (line.indent < 4 && line.source[line.nextAt] === node.mark[0]) {
    closingFence.lastIndex = 0;
    const fence = closingFence.exec(line.source.slice(line.nextAt, line.end))?.[0];
    if (fence !== undefined && fence.length >= node.mark.length) {
      extendTo(node, line.end);
      closeBelow(state, node.parent ?? node);
      return 'end';
    }
  }
  skipColumns(line, node.indent);
  findNext(line);
  return true;
}

/** Blank lines behind indented code do not belong to it. */
function codeText({ text, mark }: Node): string {
  return mark === '' ? text.replace(/\n(?:[ \t]*\n)*$/, '') : text.slice(0, -1);
}

function languageOf({ info }: Node): string | null {
  const word = /^\S+/.exec(info)?.[0];
  return word === undefined ? null : decodeText(word);
}
