import type { RawSource } from './gathered.ts';
import type { FoundLink } from './locate.ts';

/**
 * The words of a link that the answer would lose if only a marker stayed; empty when they merely name the source: in
 * parentheses of their own, a number, the host, or the site.
 */
export function wordsToKeep({ link, span }: FoundLink, source: RawSource): string {
  if (span.start < link.inner.start || /^\W*\d*\W*$/u.test(link.label)) return '';
  const label = lettersOf(link.label.replace(/^the\s/i, ''));
  const host = hostOf(source.url) ?? '';
  const names = [lettersOf(host), lettersOf(siteOf(source.title))];
  const isName = names.some((name) => name.includes(label)) || abbreviates(host, link.label);
  return isName ? '' : link.label;
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

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The site that a page's title ends with: `Petco confirms lapse | TechCrunch`. */
function siteOf(title = ''): string {
  return /\s[|–—-]\s([^|–—]{1,60})$/u.exec(title)?.[1] ?? '';
}

/** True when a part of the host is made of the beginnings of all words of the name: `nytimes`, `New York Times`. */
function abbreviates(host: string, name: string): boolean {
  const words = name
    .split(/\s+/)
    .map(lettersOf)
    .filter((word) => word !== '' && word !== 'the');
  return words.length > 1 && host.split('.').some((part) => isMadeOf(lettersOf(part), words));
}

function isMadeOf(part: string, [word, ...rest]: readonly string[]): boolean {
  if (word === undefined) return part === '';
  for (
    let length = 1;
    length <= word.length && part.startsWith(word.slice(0, length));
    length += 1
  ) {
    if (isMadeOf(part.slice(length), rest)) return true;
  }
  return false;
}
