import { inlineText, joinTexts } from './inline.ts';
import type { Inline } from './inline.ts';
import type { InlineState, Item } from './state.ts';

/** Marks nest up to this depth; deeper ones are shown as typed. */
const maxDepth = 32;

/** What is needed to turn items into inlines. */
interface Build {
  readonly text: string;
  /** Offset of `text` in the document. */
  readonly start: number;
  readonly cell: boolean;
  readonly items: readonly Item[];
  next: number;
}

/** Turns the items of a text, and the words between them, into a tree. */
export function buildInlines(
  { text, items, end }: InlineState,
  start: number,
  cell: boolean,
): readonly Inline[] {
  items.sort((a, b) => a.from - b.from || b.to - a.to);
  return buildRange({ text, start, cell, items, next: 0 }, 0, end, 0);
}

function buildRange(build: Build, from: number, to: number, depth: number): readonly Inline[] {
  const inlines: Inline[] = [];
  let at = from;
  for (let item = build.items[build.next]; item && item.from < to; item = build.items[build.next]) {
    build.next++;
    if (depth >= maxDepth || item.from < at || item.to > to) continue;
    readText(build.text, at, item.from, build.start, inlines);
    inlines.push(buildInline(build, item, depth));
    at = item.to;
  }
  readText(build.text, at, to, build.start, inlines);
  return inlines;
}

function buildInline(build: Build, item: Item, depth: number): Inline {
  const { kind, value, title } = item;
  const [start, end] = [item.from + build.start, item.to + build.start];
  switch (kind) {
    case 'text':
    case 'html':
      return { kind, text: value, start, end };
    case 'code':
      return { kind, text: build.cell ? value.replaceAll('\\|', '|') : value, start, end };
    case 'break':
      return { kind, start, end };
    case 'footnote':
      return { kind, label: value, start, end };
    case 'image':
      return { kind, src: value, alt: inlineText(inside(build, item, depth)), title, start, end };
    case 'link':
    case 'bareLink':
      return { kind: 'link', href: value, title, children: inside(build, item, depth), start, end };
    case 'emphasis':
    case 'strong':
    case 'strikethrough':
      return { kind, children: inside(build, item, depth), start, end };
    default:
      return kind satisfies never;
  }
}

function inside(build: Build, { innerFrom, innerTo }: Item, depth: number): readonly Inline[] {
  return buildRange(build, innerFrom, innerTo, depth + 1);
}

const aroundNewline = /[ \t]*(\r\n?|\n)[ \t]*/g;

/**
 * Adds the words of `[from, to)`. White space around a line break is dropped; where something was dropped a new text
 * begins, so that each character of a text stands for one of the source. `base` is added to the offsets.
 */
function readText(source: string, from: number, to: number, base: number, inlines: Inline[]): void {
  if (from >= to) return;
  const words = source.slice(from, to);
  const offset = base + from;
  let at = 0;
  for (const { 0: gap, 1: newline = '\n', index } of words.matchAll(aroundNewline)) {
    if (gap === '\n') continue;
    const line = index + gap.indexOf(newline);
    addText(inlines, words.slice(at, index), offset + at);
    addText(inlines, '\n', offset + line, offset + line + newline.length);
    at = index + gap.length;
  }
  addText(inlines, words.slice(at), offset + at);
}

function addText(inlines: Inline[], text: string, start: number, end = start + text.length): void {
  if (text === '') return;
  const inline: Inline = { kind: 'text', text, start, end };
  const joined = joinTexts(inlines.at(-1), inline);
  if (joined) inlines[inlines.length - 1] = joined;
  else inlines.push(inline);
}
