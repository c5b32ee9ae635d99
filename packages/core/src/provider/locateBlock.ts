import type { Ground } from './ground.ts';
import { isTelling, locateQuote } from './locateQuote.ts';
import { moved } from './locateSpan.ts';
import type { Located } from './locate.ts';

/** The whole block, or the words in it that are the quoted ones. */
export function locateBlock(key: string, quote: string | undefined, ground: Ground): Located {
  const block = ground.block(key);
  const words = block?.text.trim() ?? '';
  if (!block || words === '') {
    const reason = 'The text that it belongs to did not come.';
    return locateQuote({ anchor: 'none', reason }, quote, ground);
  }
  const quoted = isTelling(quote) ? block.quotes.find(quote, 0) : null;
  if (quoted) return { anchor: 'requoted', span: moved(block, quoted) };
  const start = block.text.length - block.text.trimStart().length;
  const span = moved(block, { start, end: start + words.length });
  return { anchor: 'block', span, reason: 'The provider cites the passage as a whole.' };
}
