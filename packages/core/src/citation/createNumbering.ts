import type { Citation } from '../response/response.ts';
import { spanAppearances, textAppearances } from './appearances.ts';
import { blankCode } from './blankCode.ts';
import { createOrder } from './createOrder.ts';
import type { NumberedCitation } from './createOrder.ts';

/**
 * Numbers citations by first appearance in a text that may grow: markers and spans count alike, code does not, and
 * what never appears comes last in its own order. The first citation of each id counts. A finished paragraph is read
 * once; while nothing changes the same array comes back, and an unchanged entry stays the same object.
 */
export function createNumbering(
  citations: readonly Citation[],
): (content: string) => readonly NumberedCitation[] {
  const spans = spanAppearances(citations);
  const order = createOrder(citations, spans);
  let read = '';
  let firsts = new Map(spans);
  return (content) => {
    if (!content.startsWith(read)) [read, firsts] = ['', new Map(spans)];
    const tail = blankCode(content.slice(read.length));
    const reading = { offset: read.length, ids: order.ids, known: firsts };
    const fresh = textAppearances(tail, reading);
    const numbered = order.renumber(firsts, fresh);
    const end = read.length + lastParagraph(tail);
    for (const [id, at] of fresh) if (at < end) firsts.set(id, at);
    read = content.slice(0, end);
    return numbered;
  };
}

/** Where the last paragraph begins, which may still grow. */
function lastParagraph(text: string): number {
  let start = 0;
  for (const { 0: blank, index } of text.matchAll(/\n[ \t\r]*\n/g)) start = index + blank.length;
  return start;
}
