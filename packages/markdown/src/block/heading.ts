import type { HeadingBlock } from './block.ts';
import { inlinesOf } from './growingInlines.ts';
import type { BlockKind } from './kind.ts';
import type { Line } from './line.ts';
import { leafText } from './node.ts';
import type { Node } from './node.ts';
import { takeDefinitions } from './paragraph.ts';
import { endLine, openNode } from './state.ts';
import type { BlockState, Reading } from './state.ts';

/** `# Heading`, or a paragraph above a line of `=` or `-`. */
export const heading: BlockKind = {
  name: 'heading',
  start: (state, container, line) =>
    line.source[line.nextAt] === '#'
      ? startMarked(state, container, line)
      : startUnderlined(state, container, line),
  build: buildHeading,
};

const headingMark = /^#{1,6}(?=[ \t]|$)/;

/** Closing marks do not belong to the text. */
function startMarked(state: BlockState, container: Node, line: Line): Node | null {
  const rest = line.source.slice(line.nextAt, line.end);
  const level = headingMark.exec(rest)?.[0].length;
  if (level === undefined) return null;
  const node = openNode(state, container, heading, line.nextAt);
  node.number = level;
  const text = rest.slice(level).trimStart();
  const from = line.end - text.length;
  const shown = text.replace(/(^|[ \t])#+[ \t]*$/, '').trimEnd();
  node.lines.push(from, from + shown.length);
  return endLine(node, line);
}

const underline = /^(?:=+|-+)[ \t]*$/;

/** Turns the paragraph above into a heading. */
function startUnderlined(state: BlockState, container: Node, line: Line): Node | null {
  if (container.kind.name !== 'paragraph') return null;
  const first = line.source[line.nextAt];
  if (!underline.test(line.source.slice(line.nextAt, line.end))) return null;
  if (takeDefinitions(state, container) === 'all') return null;
  container.kind = heading;
  container.number = first === '=' ? 1 : 2;
  return endLine(container, line);
}

function buildHeading(reading: Reading, node: Node): HeadingBlock {
  const { start, end, lines, number } = node;
  const [from = start, to = end] = lines;
  const text = lines.length === 2 ? reading.source.slice(from, to) : leafText(reading.source, node);
  // A heading has the level that its marks gave it, 1 to 6.
  const level = number as HeadingBlock['level'];
  const open = end > reading.unfinished;
  const { inlines: children } = inlinesOf(reading, node, text, from, { open });
  return { kind: 'heading', level, children, start, end };
}
