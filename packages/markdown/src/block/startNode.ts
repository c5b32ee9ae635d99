import { normalizeLabel } from '../inline/definition.ts';
import { tagSource } from '../inline/html.ts';
import { isSpace, skipColumns, skipIndent, skipMark, takeQuoteMark } from './line.ts';
import type { Line } from './line.ts';
import type { Node } from './node.ts';
import { startTable } from './startTable.ts';
import { define, extendTo, openNode, takeDefinitions, tipOf } from './state.ts';
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

const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/;

const blockTags =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|' +
  'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';

/** What begins a block of raw HTML, and what ends it; the last two end at a blank line. CommonMark 0.31.2, section 4.6. */
const conditions: readonly (readonly [RegExp, RegExp | null])[] = [
  [/^<(?:script|pre|textarea|style)(?:\s|>|$)/i, /<\/(?:script|pre|textarea|style)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Za-z]/, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [new RegExp(`^</?(?:${blockTags})(?:\\s|/?>|$)`, 'i'), null],
  [new RegExp(`^${tagSource}\\s*$`), null],
];

const footnoteMark = /^\[\^((?:\\.|[^[\]\\\s]){1,200})\]:/;

const itemMark = /^(?:[*+-]|(\d{1,9})[.)])(?=[ \t]|$)/;

const headingMark = /^#{1,6}(?=[ \t]|$)/;

const underline = /^(?:=+|-+)[ \t]*$/;

const rule = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;

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

/** Opens a code block at its fence. */
function startCode(state: BlockState, container: Node, line: Line): Node | null {
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

/** Opens a block of raw HTML. */
function startHtml(state: BlockState, container: Node, line: Line): Node | null {
  const rest = line.source.slice(line.nextAt, line.end);
  const place = conditions.findIndex(([start]) => start.test(rest));
  if (place < 0 || (place === 6 && tipOf(state).kind === 'paragraph')) return null;
  const node = openNode(state, container, 'html', line.nextAt);
  node.number = place + 1;
  return node;
}

/** Whether a line holds what ends the block. */
export function endsHtml({ number }: Node, text: string): boolean {
  return conditions[number - 1]?.[1]?.test(text) ?? false;
}

/** Opens a footnote, `[^label]: text`. */
function startFootnote(state: BlockState, container: Node, line: Line): Node | null {
  const found = footnoteMark.exec(
    line.source.slice(line.nextAt, Math.min(line.end, line.nextAt + 260)),
  );
  if (!found) return null;
  const node = openNode(state, container, 'footnote', line.nextAt);
  skipMark(line, found[0].length);
  skipIndent(line);
  node.info = normalizeLabel(found[1] ?? '');
  define(state, `^${node.info}`, { href: '', title: null, footnote: true });
  extendTo(node, line.at);
  return node;
}

/** Opens a list item, and its list when it does not go on with one. */
function startItem(state: BlockState, container: Node, line: Line): Node | null {
  const found = itemMark.exec(line.source.slice(line.nextAt, Math.min(line.end, line.nextAt + 11)));
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

/** Reads `# Heading`; closing marks do not belong to its text. */
function startHeading(state: BlockState, container: Node, line: Line): Node | null {
  const rest = line.source.slice(line.nextAt, line.end);
  const level = headingMark.exec(rest)?.[0].length;
  if (level === undefined) return null;
  const node = openNode(state, container, 'heading', line.nextAt);
  node.number = level;
  const text = rest.slice(level).trimStart();
  const from = line.end - text.length;
  const shown = text.replace(/(^|[ \t])#+[ \t]*$/, '').trimEnd();
  node.lines.push(from, from + shown.length);
  return endLine(node, line);
}

/** Turns the paragraph above a line of `=` or `-` into a heading. */
function startUnderline(state: BlockState, container: Node, line: Line): Node | null {
  if (container.kind !== 'paragraph') return null;
  const first = line.source[line.nextAt];
  if (!underline.test(line.source.slice(line.nextAt, line.end))) return null;
  if (takeDefinitions(state, container) === 'all') return null;
  container.kind = 'heading';
  container.number = first === '=' ? 1 : 2;
  return endLine(container, line);
}

/** Reads a line of three or more `*`, `-` or `_`. */
function startRule(state: BlockState, container: Node, line: Line): Node | null {
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
