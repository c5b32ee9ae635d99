import { findMarkers } from '@credence-ui/core/citation';
import type { NumberedCitation } from '@credence-ui/core/citation';
import type { Scanned } from '@credence-ui/markdown';

// A marker that is completed now began at most so many characters earlier.
const longestMarker = 200;

type Entries = ReadonlyMap<string, NumberedCitation>;

/**
 * Gives the text up to the last marker that can change a number: one of a source that was not cited before. Numbers are
 * only looked for again when it changes.
 */
export function createMarkedText() {
  let seen = 0;
  let marked = '';
  let epoch = -1;
  let entries: Entries | null = null;
  const citesAnew = (content: string): boolean => {
    if (!/[\]】]/.test(content.slice(seen))) return false;
    const recent = content.slice(Math.max(0, seen - longestMarker));
    return findMarkers(recent, (id) => entries?.get(id)?.cited === false).length > 0;
  };
  return {
    read(scanned: Pick<Scanned, 'content' | 'epoch'>): string {
      const { content } = scanned;
      const goesOn = epoch === scanned.epoch && content.length >= seen && entries !== null;
      if (!goesOn || citesAnew(content)) marked = content;
      seen = content.length;
      epoch = scanned.epoch;
      return marked;
    },
    /** Told the numbers that the text gave. */
    note(numbered: Entries): void {
      entries = numbered;
    },
  };
}
