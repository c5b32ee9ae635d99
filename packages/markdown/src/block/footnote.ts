import { normalizeLabel } from '../inline/definition.ts';
import type { Block } from './block.ts';
import type { BlockKind } from './kind.ts';
import { skipColumns, skipIndent, skipMark } from './line.ts';
import { define, extendTo, openNode } from './state.ts';

const footnoteMark = /^\[\^((?:\\.|[^[\]\\\s]){1,200})\]:/;

/** `[^label]: text`, which goes on with what is indented. */
export const footnote: BlockKind = {
  name: 'footnote',
  nests: true,
  accepts: (name) => name !== 'item',
  start(state, container, line) {
    const { source, nextAt, end } = line;
    const found = footnoteMark.exec(source.slice(nextAt, Math.min(end, nextAt + 260)));
    if (!found) return null;
    const node = openNode(state, container, footnote, nextAt);
    skipMark(line, found[0].length);
    skipIndent(line);
    node.info = normalizeLabel(found[1] ?? '');
    define(state, `^${node.info}`, { href: '', title: null, footnote: true });
    extendTo(node, line.at);
    return node;
  },
  continue(_, __, line) {
    if (line.blank) skipIndent(line);
    else if (line.indent >= 4) skipColumns(line, 4);
    else return false;
    return true;
  },
  // Only blocks stand in a footnote.
  build: (_, { info, start, end }, children) => ({
    kind: 'footnote',
    label: info,
    children: children() as Block[],
    start,
    end,
  }),
};
