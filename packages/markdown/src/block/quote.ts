import type { Block } from './block.ts';
import type { BlockKind } from './kind.ts';
import { takeQuoteMark } from './line.ts';
import { extendTo, openNode } from './state.ts';

export const quote: BlockKind = {
  name: 'blockquote',
  nests: true,
  accepts: (name) => name !== 'item',
  start(state, container, line) {
    const node = openNode(state, container, quote, line.nextAt);
    takeQuoteMark(line);
    extendTo(node, line.at);
    return node;
  },
  continue: (_, __, line) => takeQuoteMark(line),
  // Only blocks stand in a quote.
  build: (_, { start, end }, children) => ({
    kind: 'blockquote',
    children: children() as Block[],
    start,
    end,
  }),
};
