import { isSpace, skipColumns, skipMark } from './line.ts';
import type { Line } from './line.ts';
import type { Node } from './node.ts';
import { openNode } from './openNode.ts';
import { extendTo } from './state.ts';
import type { BlockState } from './state.ts';

const mark = /^(?:[*+-]|(\d{1,9})[.)])(?=[ \t]|$)/;

/** Opens a list item, and its list when it does not go on with one. */
export function startItem(state: BlockState, container: Node, line: Line): Node | null {
  const found = mark.exec(line.source.slice(line.nextAt, Math.min(line.end, line.nextAt + 11)));
  if (!found || (container.kind === 'paragraph' && !interrupts(line, found))) return null;
  const [written, number = ''] = found;
  const [start, { indent }] = [line.nextAt, line];
  const sort = written.slice(number.length);
  const list = container.kind === 'list' && container.mark === sort ? container : null;
  const parent = list ?? openNode(state, container, 'list', start);
  if (!list) Object.assign(parent, { mark: sort, number: Number(number) });
  const item = openNode(state, parent, 'item', start);
  skipMark(line, written.length);
  item.indent = indent + written.length + takePadding(line);
  extendTo(item, start + written.length);
  return item;
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
