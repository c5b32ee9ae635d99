import type { Span } from '../text/span.ts';

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

/** A link of the answer and the part of the text that gives way to the marker. */
export interface FoundLink {
  readonly link: Link;
  readonly span: Span;
}

/** The addresses of a growing text. Each method takes the text, which must begin with the one before. */
export interface LinkIndex {
  /** The links to an address, in reading order. */
  linksTo(text: string, url: string): readonly Link[];
  /** The first link that begins at `offset` or later, wherever it leads. */
  linkFrom(text: string, offset: number): Link | undefined;
  /** Where the address itself is written out first, outside a link. */
  written(text: string, url: string): Span | null;
}

/** An index that reads complete lines once, when it is first asked about them. */
export function createLinkIndex(): LinkIndex {
  const links = createAddressBook(findLinks);
  const addresses = createAddressBook(findAddresses);
  return {
    linksTo: (text, url) => links.under(text, addressKey(url)),
    written: (text, url) => addresses.under(text, addressKey(url))[0]?.inner ?? null,
    linkFrom(text, offset) {
      const { closed, open } = links.all(text);
      return closed[firstFrom(closed, offset)] ?? open[firstFrom(open, offset)];
    },
  };
}

function createAddressBook(find: (lines: string, start: number) => readonly Link[]) {
  const scan = createLineScan(find);
  const known = new Map<string, Link[]>();
  let entered = 0;
  return {
    all: scan,
    under(text: string, key: string): readonly Link[] {
      const { closed, open } = scan(text);
      for (const link of closed.slice(entered)) {
        const same = known.get(link.key);
        if (same) same.push(link);
        else known.set(link.key, [link]);
      }
      entered = closed.length;
      const more = open.filter((link) => link.key === key);
      return more.length === 0 ? (known.get(key) ?? []) : [...(known.get(key) ?? []), ...more];
    },
  };
}

/** The index of the first link of an ordered list that begins at `offset` or later, by bisection. */
export function firstFrom(links: readonly Link[], offset: number): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.inner.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
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
function findAddresses(lines: string, start: number): Link[] {
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

const sourceMark =
  /\uE200[^\uE200\uE201\n]{1,1000}\uE201|【\d{1,3}(?::\d{1,3})?†[^【】\n]{0,300}】/g;

/** The marks of some lines that stand for a source: private ones and those of file search, such as `【4:0†a.pdf】`. */
function findSourceMarks(lines: string): readonly Span[] {
  if (!lines.includes('\uE200') && !lines.includes('†')) return [];
  return Array.from(lines.matchAll(sourceMark), ({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
}

/** An address as it is compared: what a provider adds to count visits, or leaves off, makes no other page. */
export function addressKey(url: string): string {
  const bare = url.includes('utm_source=') ? withoutCounter(url) : url;
  return bare.endsWith('/') ? bare.slice(0, -1) : bare;
}

function withoutCounter(url: string): string {
  return url.replace(/([?&])utm_source=[^&#]*&?/, '$1').replace(/[?&](?=#|$)/, '');
}

/** The host of an address, `undefined` when it is no address. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    return new URL(url).hostname || undefined;
  } catch {
    return undefined;
  }
}

/** What was found in a growing text: in the lines that are complete, and in the one that is not. */
export interface Scanned<Item> {
  /** The same list each time, longer when lines were completed. */
  readonly closed: readonly Item[];
  readonly open: readonly Item[];
}

/**
 * Scans a growing text for what never crosses a line: complete lines once, the open one each time. Each text given must
 * begin with the one before. `scan` gets some lines and where they begin.
 */
export function createLineScan<Item>(
  scan: (lines: string, start: number) => readonly Item[],
): (text: string) => Scanned<Item> {
  const closed: Item[] = [];
  let from = 0;
  let searched = 0;
  let last: { readonly text: string; readonly scanned: Scanned<Item> } | undefined;
  return (text) => {
    if (last?.text === text) return last.scanned;
    const lineBreak = text.slice(searched).lastIndexOf('\n');
    if (lineBreak >= 0) {
      const end = searched + lineBreak + 1;
      for (const item of scan(text.slice(from, end), from)) closed.push(item);
      from = end;
    }
    searched = text.length;
    const scanned = { closed, open: scan(text.slice(from), from) };
    last = { text, scanned };
    return scanned;
  };
}
