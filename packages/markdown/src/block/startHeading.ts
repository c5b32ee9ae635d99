import { takeDefinitions } from './closeNode.ts';
import type { Line } from './line.ts';
import type { Node } from './node.ts';
import { openNode } from './openNode.ts';
import { extendTo } from './state.ts';
import type { BlockState } from './state.ts';

const mark = /^#{1,6}(?=[ \t]|$)/;

/** Reads `# Heading`; closing marks do not belong to its text. */
export function startHeading(state: BlockState, container: Node, line: Line): Node | null {
  const rest = line.source.slice(line.nextAt, line.end);
  const level = mark.exec(rest)?.[0].length;
  if (level === undefined) return null;
  const node = openNode(state, container, 'heading', line.nextAt);
  node.number = level;
  const text = rest.slice(level).trimStart();
  const from = line.end - text.length;
  const shown = text.replace(/(^|[ \t])#+[ \t]*$/, '').trimEnd();
  node.lines.push(from, from + shown.length);
  return endLine(node, line);
}

const underline = /^(?:=+|-+)[ \t]*$/;

/** Turns the paragraph above a line of `=` or `-` into a heading. */
export function startUnderline(state: BlockState, container: Node, line: Line): Node | null {
  if (container.kind !== 'paragraph') return null;
  const first = line.source[line.nextAt];
  if (!underline.test(line.source.slice(line.nextAt, line.end))) return null;
  if (takeDefinitions(state, container) === 'all') return null;
  container.kind = 'heading';
  container.number = first === '=' ? 1 : 2;
  return endLine(container, line);
}

const rule = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** Reads a line of three or more `*`, `-` or `_`. */
export function startRule(state: BlockState, container: Node, line: Line): Node | null {
  if (!rule.test(line.source.slice(line.nextAt, line.end))) return null;
  return endLine(openNode(state, container, 'rule', line.nextAt), line);
}

/** The line is the node's last. */
function endLine(node: Node, line: Line): Node {
  line.at = line.end;
  extendTo(node, line.end);
  node.open = false;
  return node;
}
