import type { Place } from './closestPlace.ts';
import type { PassageIndex } from './passageIndex.ts';

/** Where a passage has these words one after the other, in the same form or another of their stem; null when none has. */
export function findWords(wanted: readonly number[], { passages }: PassageIndex): Place | null {
  const [head = -1] = wanted;
  for (const [passage, { ids, words }] of passages.entries()) {
    for (let at = ids.indexOf(head); at >= 0; at = ids.indexOf(head, at + 1)) {
      if (wanted.some((id, i) => ids[at + i] !== id)) continue;
      const end = words[at + wanted.length - 1]?.end ?? 0;
      return { passage, span: { start: words[at]?.start ?? 0, end } };
    }
  }
  return null;
}
