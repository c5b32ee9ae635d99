import { createNumbering } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';

/** The answer as it was written, and below it what its markers stand for: each cited source by its id, title, page and address. */
export function copiedText(content: string, citations: readonly Citation[]): string {
  const cited = createNumbering(citations)(content).filter(({ cited }) => cited);
  if (cited.length === 0) return content;
  return `${content.trimEnd()}\n\n${cited.map(({ citation }) => lineOf(citation)).join('\n')}\n`;
}

function lineOf({ id, source, page, url }: Citation): string {
  const place = page === undefined ? '' : `, p. ${page}`;
  return `[${id}] ${source}${place}${url === undefined ? '' : ` ${url}`}`;
}
