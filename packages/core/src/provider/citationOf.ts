import { given } from '../response/read.ts';
import type { Anchor, Citation } from '../response/response.ts';
import type { Span } from '../text/span.ts';
import type { RawCitation } from './gathered.ts';
import { hostOf } from './linkLabel.ts';

/** One citation out of what cites the same: of each fact, the first that was given. */
export function citationOf(
  id: string,
  raws: readonly RawCitation[],
  place: { readonly anchor: Anchor; readonly reason?: string },
  span?: Span,
): Citation {
  const { title, file, url, page, text } = sourceOf(raws);
  const score = raws.find((raw) => Number.isFinite(raw.score))?.score;
  const quote = raws.find((raw) => isWords(raw.quote))?.quote;
  return {
    id,
    source: title ?? file ?? hostOf(url) ?? url ?? id,
    anchor: place.anchor,
    ...given({ page, text, url, span, quote, score, reason: place.reason }),
  };
}

function sourceOf(raws: readonly RawCitation[]) {
  const sources = raws.map(({ source }) => source);
  return {
    title: sources.find(({ title }) => isWords(title))?.title?.trim(),
    file: sources.find(({ file }) => isWords(file))?.file?.trim(),
    url: sources.find(({ url }) => isWords(url))?.url,
    page: sources.find(({ page }) => isPage(page))?.page,
    text: sources.find(({ text }) => isWords(text))?.text,
  };
}

function isWords(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

function isPage(page: number | undefined): boolean {
  return page !== undefined && Number.isSafeInteger(page) && page >= 1;
}
