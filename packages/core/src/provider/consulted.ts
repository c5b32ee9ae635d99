import { addressKey } from '../place/links.ts';
import type { RawCitation, RawSource } from '../place/place.ts';

/** The sources that were found and that no citation names, each once. */
export function consulted(
  sources: readonly RawSource[],
  cited: readonly RawCitation[],
): RawCitation[] {
  const known = new Set(cited.map(({ source }) => identity(source)));
  const left: RawCitation[] = [];
  for (const source of sources) {
    const key = identity(source);
    if (known.has(key)) continue;
    known.add(key);
    left.push({ source, place: { kind: 'none', reason: 'The answer does not point to it.' } });
  }
  return left;
}

/** An address names a source; without one its title, file and text do. */
function identity({ url, title, file, text }: RawSource): string {
  return url === undefined ? JSON.stringify([title, file, text]) : addressKey(url);
}
