import type { Span } from '../text/span.ts';
import type { PassageIndex } from './passageIndex.ts';

/** Where a passage has these words one after the other, in the same form or another of their stem; null when none has. */
export function findWords(
  wanted: readonly number[],
  { passages }: PassageIndex,
): { readonly passage: number; readonly span: Span } | null {
  const [head] = wanted;
  if (head === undefined) return null;
  for (const [passage, { ids, words }] of passages.entries()) {
    for (let at = ids.indexOf(head); at >= 0; at = ids.indexOf(head, at + 1)) {
      if (wanted.some((id, i) => ids[at + i] !== id)) continue;
      return {
        passage,
        span: { start: words[at]?.start ?? 0, end: words[at + wanted.length - 1]?.end ?? 0 },
      };
    }
  }
  return null;
}
