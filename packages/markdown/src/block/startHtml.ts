import { tagSource } from '../inline/html.ts';
import type { Line } from './line.ts';
import type { Node } from './node.ts';
import { openNode } from './openNode.ts';
import type { BlockState } from './state.ts';
import { tipOf } from './state.ts';

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

/** Opens a block of raw HTML. */
export function startHtml(state: BlockState, container: Node, line: Line): Node | null {
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
