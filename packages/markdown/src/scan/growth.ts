import type { NodeName, Shown } from '../block/kind.ts';
import type { Node } from '../block/node.ts';
import type { Reading } from '../block/state.ts';
import { isLiteral } from '../inline/inline.ts';
import type { Inline, TextInline } from '../inline/inline.ts';

/** What may be appended to the last text of the open block without reading anything again. */
export type GrowthKind = 'prose' | 'heading' | 'cell' | 'span' | 'code' | null;

/** Whether what is shown ends with words or code that plain characters can simply be added to. */
export function growthOf(root: Node, { source, unfinished }: Reading): GrowthKind {
  const outermost = root.children.at(-1);
  if (!outermost || outermost.kind.name === 'footnote') return null;
  let tip = outermost;
  for (let last = tip.children.at(-1); last; last = tip.children.at(-1)) tip = last;
  const { block } = tip.built;
  if (!block || !(tip.open || tip.end > unfinished)) return null;
  if (tip.kind.name === 'code') return tip === outermost && isVerbatim(tip, source) ? 'code' : null;
  const kind = proseKinds[tip.kind.name];
  if (!kind) return null;
  const [last, before] = lastInlines(inlinesIn(block));
  if (!last) return null;
  const end = shownEnd(kind, source);
  if (isLiteral(last) && last.end === end) return mayGoOn(last, before) ? kind : null;
  return kind === 'prose' && isOpenSpan(last, source, end) ? 'span' : null;
}

const proseKinds: Partial<Record<NodeName, 'prose' | 'heading' | 'cell'>> = {
  paragraph: 'prose',
  heading: 'heading',
  row: 'cell',
};

/** Code whose source is what is shown: nothing is taken off its lines. */
function isVerbatim({ end, mark, indent, text }: Node, source: string): boolean {
  return mark !== '' && indent === 0 && text.length > 1 && end === shownEnd('code', source);
}

/** What stands in a row, whose cells behind the one that is written are empty, or in a paragraph or heading. */
function inlinesIn(block: NonNullable<Shown>): readonly Inline[] {
  if ('cells' in block) return block.cells.flatMap(({ children }) => children);
  if (!('kind' in block)) return [];
  return block.kind === 'paragraph' || block.kind === 'heading' ? block.children : [];
}

function lastInlines(inlines: readonly Inline[]): readonly (Inline | undefined)[] {
  const last = inlines.at(-1);
  const isPhrase =
    last?.kind === 'emphasis' || last?.kind === 'strong' || last?.kind === 'strikethrough';
  return isPhrase ? lastInlines(last.children) : [last, inlines.at(-2)];
}

/** A marker is more than its text, hidden characters are less, and a bare address goes on until there is a space. */
function mayGoOn({ text }: TextInline, before: Inline | undefined): boolean {
  return prose.test(text.slice(-1)) && (before?.kind !== 'link' || /\s/.test(text));
}

/** Code between a backtick and one that has not come yet. */
function isOpenSpan(last: Inline, source: string, end: number): boolean {
  if (last.kind !== 'code' || last.end !== end || last.text.startsWith(' ')) return false;
  return last.text === source.slice(last.start + 1, end);
}

const prose = /^[^\\`*_~[\]【】<&@\p{C}\p{Zl}\p{Zp}\p{Variation_Selector}\u3164\uffa0\u00a0]*$/u;
const code = /^(?:[^`~\p{C}\p{Zl}\p{Zp}\p{Variation_Selector}\u3164\uffa0]|[\t\n])*$/u;
const address = /:\/\/|www\./i;
/** What else ends the plain text of a kind. */
const special = { prose: /$^/, heading: /#/, cell: /\|/, span: /[\t\n]/, code: /$^/ };

/** True when a chunk cannot be anything but more of what is already shown. `before` are the characters in front of it. */
export function isPlain(kind: GrowthKind, chunk: string, before: string): boolean {
  if (kind === null || special[kind].test(chunk)) return false;
  if (kind === 'code' || kind === 'span') return code.test(chunk);
  return prose.test(chunk) && !address.test(before + chunk);
}

/** Where what is shown of a text ends: white space at its end waits for what follows. */
export function shownEnd(kind: GrowthKind, source: string): number {
  if (kind === 'code') return source.endsWith('\n') ? source.length - 1 : source.length;
  let end = source.length;
  while (end > 0 && source[end - 1] === ' ') end--;
  return end;
}

const reach = 4096;

/**
 * True when `content` goes on with `before`. Of a long text that still grows only the end and one further stretch, a
 * different one each time, are compared, so that the cost does not grow with it; the whole is compared when it is done.
 */
export function extendsText(before: string, content: string, done: boolean): boolean {
  if (before === content) return true;
  const { length } = before;
  if (content.length < length) return false;
  if (done || length <= 2 * reach) return same(before, content, 0, length);
  const stretches = Math.floor(length / reach);
  const from = (Math.imul(content.length, 2654435761) >>> 0) % stretches;
  return (
    same(before, content, length - reach, length) &&
    same(before, content, from * reach, (from + 1) * reach)
  );
}

function same(before: string, content: string, from: number, to: number): boolean {
  return content.slice(from, to) === before.slice(from, to);
}
