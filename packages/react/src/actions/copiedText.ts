import { blankCode, findMarkers, numberCitations } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';

/**
 * The answer with the numbers that its chips show, and below it what they stand for: title, page and address of each cited
 * source, once. An address is made absolute against `base`, since it is read elsewhere.
 */
export function copiedText(content: string, citations: readonly Citation[], base?: string): string {
  const numbered = numberCitations(content, citations).filter(({ cited }) => cited);
  if (numbered.length === 0) return content;
  const numbers = new Map(numbered.map(({ citation, number }) => [citation.id, number]));
  const lines = new Map<string, number[]>();
  for (const { citation, number } of numbered) {
    const line = describe(citation, base);
    lines.set(line, [...(lines.get(line) ?? []), number]);
  }
  const list = [...lines].map(([line, of]) => `${of.map((one) => `[${one}]`).join('')} ${line}`);
  return `${renumber(content, numbers).trimEnd()}\n\n${list.join('\n')}\n`;
}

function renumber(content: string, numbers: ReadonlyMap<string, number>): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span, ids, unknownIds } of findMarkers(blankCode(content), (id) =>
    numbers.has(id),
  )) {
    const named = [...ids.map((id) => numbers.get(id)), ...unknownIds];
    pieces.push(content.slice(at, span.start), `[${named.join(', ')}]`);
    at = span.end;
  }
  return pieces.join('') + content.slice(at);
}

function describe({ source, page, url }: Citation, base: string | undefined): string {
  const place = page === undefined ? '' : `, p. ${page}`;
  if (url === undefined) return source + place;
  return `${source}${place} ${URL.canParse(url, base) ? new URL(url, base).href : url}`;
}
