import type { BlockKind } from './kind.ts';
import { endLine, openNode } from './state.ts';

const mark = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** A line of three or more `*`, `-` or `_`. */
export const rule: BlockKind = {
  name: 'rule',
  start(state, container, line) {
    if (!mark.test(line.source.slice(line.nextAt, line.end))) return null;
    return endLine(openNode(state, container, rule, line.nextAt), line);
  },
  build: (_, { start, end }) => ({ kind: 'rule', start, end }),
};
