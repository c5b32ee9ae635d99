import { skipMark } from './line.ts';
import type { Line } from './line.ts';
import type { Node } from './node.ts';
import { openNode } from './openNode.ts';
import { extendTo } from './state.ts';
import type { BlockState } from './state.ts';

const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/;

/** Opens a code block at its fence. */
export function startCode(state: BlockState, container: Node, line: Line): Node | null {
  const rest = line.source.slice(line.nextAt, line.end);
  const mark = fence.exec(rest)?.[0];
  if (mark === undefined) return null;
  const { indent } = line;
  const node = openNode(state, container, 'code', line.nextAt);
  skipMark(line, mark.length);
  node.mark = mark;
  node.indent = indent;
  node.info = rest.slice(mark.length).trim();
  line.at = line.end;
  extendTo(node, line.end);
  return node;
}
