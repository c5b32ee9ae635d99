import { InlineContext } from '@lezer/markdown';
import type { Element, InlineParser } from '@lezer/markdown';
import { normalizeLabel } from './definition.ts';
import type { Definitions } from './definition.ts';
import { readLinkTarget } from './linkTarget.ts';

/**
 * Reads brackets knowing which labels are defined, so that an undefined `[1]` stays text.
 * The library's own reader takes every bracket pair for a link.
 */
export function bracketParsers(definitions: Definitions): readonly InlineParser[] {
  const stacks = new WeakMap<InlineContext, Stack>();
  const stackOf = (cx: InlineContext): Stack => {
    const stack = stacks.get(cx) ?? { openers: [], inactive: 0 };
    stacks.set(cx, stack);
    return stack;
  };
  return [
    { name: 'Link', parse: (cx, next, pos) => (next === 91 ? open(cx, stackOf(cx), pos, 1) : -1) },
    {
      name: 'Image',
      parse: (cx, next, pos) =>
        next === 33 && cx.char(pos + 1) === 91 ? open(cx, stackOf(cx), pos, 2) : -1,
    },
    {
      name: 'LinkEnd',
      parse: (cx, next, pos) => (next === 93 ? close(cx, stackOf(cx), pos, definitions) : -1),
    },
  ];
}

interface Stack {
  readonly openers: Opener[];
  /** Links cannot hold links: `[` below this height can no longer open one. */
  inactive: number;
}

interface Opener {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

function open(cx: InlineContext, { openers }: Stack, from: number, size: number): number {
  const type = size === 1 ? InlineContext.linkStart : InlineContext.imageStart;
  const to = cx.addDelimiter(type, from, from + size, true, false);
  openers.push({ index: cx.findOpeningDelimiter(type) ?? 0, from, to });
  return to;
}

function close(cx: InlineContext, stack: Stack, pos: number, definitions: Definitions): number {
  const opener = stack.openers.pop();
  if (!opener) return -1;
  const height = stack.openers.length;
  const image = opener.to - opener.from === 2;
  const active = image || height >= stack.inactive;
  stack.inactive = Math.min(stack.inactive, height);
  const tail = active ? readTail(cx, opener, pos, definitions) : null;
  if (!tail) return -1;
  const children = [
    ...cx.takeContent(opener.index),
    cx.elt('LinkMark', pos, pos + 1),
    ...tail.parts,
  ];
  if (!image) stack.inactive = height;
  return cx.addElement(
    cx.elt(image ? 'Image' : 'Link', opener.from, tail.end, [
      cx.elt('LinkMark', opener.from, opener.to),
      ...children,
    ]),
  );
}

interface Tail {
  readonly parts: readonly Element[];
  readonly end: number;
}

function readTail(
  cx: InlineContext,
  opener: Opener,
  pos: number,
  definitions: Definitions,
): Tail | null {
  return readInlineTail(cx, pos) ?? readReferenceTail(cx, opener, pos, definitions);
}

function readInlineTail(cx: InlineContext, pos: number): Tail | null {
  if (cx.char(pos + 1) !== 40) return null;
  const target = readLinkTarget(cx.text, pos + 1 - cx.offset);
  if (!target) return null;
  const { destination, title, end } = target;
  const parts = [cx.elt('LinkMark', pos + 1, pos + 2)];
  if (destination)
    parts.push(cx.elt('URL', destination.from + cx.offset, destination.to + cx.offset));
  if (title) parts.push(cx.elt('LinkTitle', title.from + cx.offset, title.to + cx.offset));
  return { parts, end: end + cx.offset };
}

const label = /\[((?:\\[^]|[^[\]\\]){0,999})\]/y;

function readReferenceTail(
  cx: InlineContext,
  opener: Opener,
  pos: number,
  definitions: Definitions,
): Tail | null {
  if (definitions.size === 0) return null;
  label.lastIndex = pos + 1 - cx.offset;
  const written = label.exec(cx.text);
  const own = cx.slice(opener.to, pos);
  const name = written?.[1] || own;
  if (name.length > 999 || !definitions.has(normalizeLabel(name))) return null;
  if (!written) return { parts: [], end: pos + 1 };
  const end = pos + 1 + written[0].length;
  return { parts: [cx.elt('LinkLabel', pos + 1, end)], end };
}
