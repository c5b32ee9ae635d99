import { tagSource } from '../inline/html.ts';
import { addVerbatim } from './code.ts';
import type { BlockKind } from './kind.ts';
import { restOf } from './line.ts';
import { closeBelow, openNode, tipOf } from './state.ts';

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

/** Raw HTML, kept as the text that it is. */
export const html: BlockKind = {
  name: 'html',
  verbatim: true,
  start(state, container, line) {
    const rest = line.source.slice(line.nextAt, line.end);
    const place = conditions.findIndex(([start]) => start.test(rest));
    if (place < 0 || (place === 6 && tipOf(state).kind.name === 'paragraph')) return null;
    const node = openNode(state, container, html, line.nextAt);
    node.number = place + 1;
    return node;
  },
  continue: (_, { number }, line) => !(line.blank && number >= 6),
  add(state, node, line) {
    const text = restOf(line);
    addVerbatim(node, line);
    if (conditions[node.number - 1]?.[1]?.test(text)) closeBelow(state, node.parent ?? node);
  },
  build: (_, { text, start, end }) => ({ kind: 'html', text: text.slice(0, -1), start, end }),
};
