import { normalizeLabel } from '../inline/definition.ts';
import { skipIndent, skipMark } from './line.ts';
import type { Line } from './line.ts';
import type { Node } from './node.ts';
import { openNode } from './openNode.ts';
import { define, extendTo } from './state.ts';
import type { BlockState } from './state.ts';

const mark = /^\[\^((?:\\.|[^[\]\\\s]){1,200})\]:/;

/** Opens a footnote, `[^label]: text`. */
export function startFootnote(state: BlockState, container: Node, line: Line): Node | null {
  const found = mark.exec(line.source.slice(line.nextAt, Math.min(line.end, line.nextAt + 260)));
  if (!found) return null;
  const node = openNode(state, container, 'footnote', line.nextAt);
  skipMark(line, found[0].length);
  skipIndent(line);
  node.info = normalizeLabel(found[1] ?? '');
  define(state, `^${node.info}`, { href: '', title: null, footnote: true });
  extendTo(node, line.at);
  return node;
}
