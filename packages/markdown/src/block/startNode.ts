import { takeQuoteMark } from './continueNode.ts';
import { skipColumns } from './line.ts';
import type { Line } from './line.ts';
import type { Node } from './node.ts';
import { openNode } from './openNode.ts';
import { startCode } from './startCode.ts';
import { startFootnote } from './startFootnote.ts';
import { startHeading, startRule, startUnderline } from './startHeading.ts';
import { startHtml } from './startHtml.ts';
import { startItem } from './startItem.ts';
import { startTable } from './startTable.ts';
import { extendTo, tipOf } from './state.ts';
import type { BlockState } from './state.ts';

/** Opens the block that a line begins in `container`. `null` when it begins none there. */
export function startNode(state: BlockState, container: Node, line: Line): Node | null {
  if (container.depth > state.maxDepth) return null;
  if (line.indent >= 4) return startIndented(state, container, line);
  for (const start of startersOf(line.source.charCodeAt(line.nextAt))) {
    const node = start(state, container, line);
    if (node) return node;
  }
  return null;
}

type Start = (state: BlockState, container: Node, line: Line) => Node | null;

const none: readonly Start[] = [];
const byCharacter: ReadonlyMap<string, readonly Start[]> = new Map([
  ['>', [startQuote]],
  ['#', [startHeading]],
  ['`', [startCode]],
  ['~', [startCode]],
  ['<', [startHtml]],
  ['=', [startUnderline]],
  ['-', [startUnderline, startTable, startRule, startItem]],
  ['*', [startRule, startItem]],
  ['_', [startRule]],
  ['+', [startItem]],
  ['|', [startTable]],
  [':', [startTable]],
  ['[', [startFootnote]],
]);

function startersOf(code: number): readonly Start[] {
  if (code >= 48 && code <= 57) return [startItem];
  return byCharacter.get(String.fromCharCode(code)) ?? none;
}

function startQuote(state: BlockState, container: Node, line: Line): Node {
  const node = openNode(state, container, 'blockquote', line.nextAt);
  takeQuoteMark(line);
  extendTo(node, line.at);
  return node;
}

/** Indented code cannot interrupt a paragraph. */
function startIndented(state: BlockState, container: Node, line: Line): Node | null {
  if (line.blank || tipOf(state).kind === 'paragraph') return null;
  skipColumns(line, 4);
  return openNode(state, container, 'code', line.at);
}
