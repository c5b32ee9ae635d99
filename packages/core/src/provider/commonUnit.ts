import { isBoundary } from './locateSpan.ts';
import { offsetTable } from './offsetTable.ts';
import type { KnownUnit } from './offsetTable.ts';

const others: readonly KnownUnit[] = ['utf16', 'utf8'];

/**
 * The unit in which most of the offsets of one text lie between words, for senders that hand through whatever their
 * provider counts in. Characters when nothing tells the units apart.
 */
export function commonUnit(text: string, offsets: readonly number[]): KnownUnit {
  const table = offsetTable(text);
  const fits = (unit: KnownUnit) =>
    offsets.filter((offset) => {
      const at = table.toUtf16(offset, unit);
      return at !== null && isBoundary(text, at);
    }).length;
  let best: KnownUnit = 'codePoint';
  let most = fits(best);
  for (const unit of others) {
    const count = fits(unit);
    if (count > most) [best, most] = [unit, count];
  }
  return best;
}
