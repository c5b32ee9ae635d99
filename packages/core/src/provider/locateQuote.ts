import type { Ground } from './ground.ts';
import type { Located } from './locate.ts';

/** Where the words that a citation quotes stand in the answer, when nothing else ties the citation to it. */
export function locateQuote(located: Located, quote: string | undefined, ground: Ground): Located {
  if (located.anchor !== 'none' || !isTelling(quote)) return located;
  const span = ground.quotes.find(quote, 0);
  return span ? { anchor: 'requoted', span } : located;
}

/** Long enough to stand for itself wherever it is found. */
export function isTelling(quote: string | undefined): quote is string {
  return quote !== undefined && quote.replace(/[^\p{L}\p{N}]/gu, '').length >= 12;
}
