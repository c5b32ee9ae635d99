import type { Span } from '../text/span.ts';
import { addressKey } from './addressKey.ts';
import { findAddresses, findLinks } from './findLinks.ts';
import type { Link } from './findLinks.ts';
import { createLineScan } from './lineScan.ts';

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
