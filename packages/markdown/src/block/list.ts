import type { Block, ListItem } from './block.ts';
import type { BlockKind, Shown } from './kind.ts';
import { isSpace, skipColumns, skipIndent, skipMark } from './line.ts';
import type { Line } from './line.ts';
import type { Node } from './node.ts';
import { taskOf } from './paragraph.ts';
import { extendTo, openNode } from './state.ts';
import type { BlockState } from './state.ts';

/** Items with marks of one sort. It is opened with its first item. */
const list: BlockKind = {
  name: 'list',
  nests: true,
  accepts: (name) => name === 'item',
  continue: () => true,
  build: (_, node, children) => buildList(node, children()),
};

/** What stands behind a bullet or a number, and what is indented as far below it. */
export const item: BlockKind = {
  name: 'item',
  accepts: (name) => name !== 'item',
  start: startItem,
  continue: (_, node, line) => continueItem(node, line),
  looksAhead: true,
  build({ source }, { start, end, children: [first] }, children) {
    const checked = first?.kind.name === 'paragraph' ? taskOf(source, first) : null;
    // Only blocks stand in an item.
    return { checked, children: children() as Block[], start, end };
  },
};

const itemMark = /^(?:[*+-]|(\d{1,9})[.)])(?=[ \t]|$)/;

/** Opens a list item, and its list when it does not go on with one. */
function startItem(state: BlockState, container: Node, line: Line): Node | null {
  const found = itemMark.exec(line.source.slice(line.nextAt, Math.min(line.end, line.nextAt + 11)));
  if (!found || (container.kind.name === 'paragraph' && !interrupts(line, found))) return null;
  const [written, number = ''] = found;
  const [start, { indent }] = [line.nextAt, line];
  const sort = written.slice(number.length);
  const known = container.kind === list && container.mark === sort ? container : null;
  const parent = known ?? openNode(state, container, list, start);
  if (!known) Object.assign(parent, { mark: sort, number: Number(number) });
  const node = openNode(state, parent, item, start);
  skipMark(line, written.length);
  node.indent = indent + written.length + takePadding(line);
  extendTo(node, start + written.length);
  return node;
}

/** Only an item with words, and only a list that counts from 1, begins within a paragraph. */
function interrupts({ source, nextAt, end }: Line, [written, number]: RegExpExecArray): boolean {
  if (number !== undefined && Number(number) !== 1) return false;
  return source.slice(nextAt + written.length, end).trim() !== '';
}

/** Takes the space behind the marker off: up to four columns, only one before indented code or nothing. */
function takePadding(line: Line): number {
  const columns = line.indent;
  if (!line.blank && columns >= 1 && columns <= 4) {
    skipColumns(line, columns);
    return columns;
  }
  if (isSpace(line)) skipColumns(line, 1);
  return 1;
}

function continueItem(node: Node, line: Line): boolean {
  if (line.blank) {
    if (node.children.length === 0) return false;
    skipIndent(line);
    return true;
  }
  if (line.indent < node.indent) return false;
  skipColumns(line, node.indent);
  return true;
}

function buildList({ mark, number, loose, start, end }: Node, items: Shown[]): Block {
  const ordered = mark === '.' || mark === ')';
  return {
    kind: 'list',
    ordered,
    first: ordered ? number : null,
    tight: !loose,
    // Only items stand in a list.
    items: items as ListItem[],
    start,
    end,
  };
}
