import type { Span } from '../text/span.ts';
import { findSourceMarks } from './hidden.ts';
import { addressKey } from './addressKey.ts';

/** A markdown link of the answer, or an address written out. */
export interface Link {
  /** From its `[` to its `)`. */
  readonly inner: Span;
  /** The same with parentheses of its own around it, as in `([site](url))`; else `inner`. */
  readonly outer: Span;
  readonly label: string;
  /** The address as it is compared; empty for a mark, which has none. */
  readonly key: string;
}

const link =
  /(?<!!)\[((?:[^[\]\n]|\[[^[\]\n]{0,40}\]){1,300})\]\(<?((?:[^\s()<>]|\([^\s()<>]{0,200}\)){1,2048})>?(?:[ \t]"[^"\n]{0,300}")?\)/g;

/** The links of some lines that begin at `start`, and the marks that stand for a source as links do. */
export function findLinks(lines: string, start: number): Link[] {
  const marks = findSourceMarks(lines).map((span) => markLink(span, start));
  const links = findMarkdownLinks(lines, start);
  if (marks.length === 0) return links;
  return [...links, ...marks].sort((a, b) => a.inner.start - b.inner.start);
}

function markLink(span: Span, start: number): Link {
  const inner = { start: start + span.start, end: start + span.end };
  return { inner, outer: inner, label: '', key: '' };
}

function findMarkdownLinks(lines: string, start: number): Link[] {
  if (!lines.includes('](')) return [];
  return Array.from(lines.matchAll(link), ({ 0: whole, 1: label = '', 2: url = '', index }) => {
    const end = index + whole.length;
    const isWrapped = lines[index - 1] === '(' && lines[end] === ')' && lines[index - 2] !== ']';
    const inner = { start: start + index, end: start + end };
    const outer = isWrapped ? { start: inner.start - 1, end: inner.end + 1 } : inner;
    return { inner, outer, label, key: addressKey(url) };
  });
}

/** The web addresses of some lines that stand for themselves, without the punctuation after them. */
export function findAddresses(lines: string, start: number): Link[] {
  if (!lines.includes('://')) return [];
  return Array.from(
    lines.matchAll(/(?<!\]\(<?)https?:\/\/[^\s<>"[\]]+/gi),
    ({ 0: whole, index }) => {
      const url = whole.replace(/[.,;:!?'*_)]{1,100}$/, '');
      const inner = { start: start + index, end: start + index + url.length };
      return { inner, outer: inner, label: url, key: addressKey(url) };
    },
  );
}
