import type { NumberedCitation } from '@credence-ui/core/citation';

type Entries = Map<string, NumberedCitation>;

/**
 * Holds the numbers of a growing text. While no source that was cited changes, the same map is given and only filled up,
 * so that the markers that stand are not rendered again for one that comes.
 */
export function createEntries() {
  let entries: Entries = new Map();
  let before: readonly NumberedCitation[] | null = null;
  return (numbered: readonly NumberedCitation[], still: boolean): Entries => {
    if (numbered === before && still) return entries;
    const keeps = still && [...entries.values()].every((entry) => isKept(entry, numbered));
    if (!keeps) entries = new Map();
    for (const entry of numbered) entries.set(entry.citation.id, entry);
    before = numbered;
    return entries;
  };
}

/** Cited sources keep their numbers; what was not cited stands in no marker. */
function isKept(entry: NumberedCitation, numbered: readonly NumberedCitation[]): boolean {
  return !entry.cited || numbered[entry.number - 1] === entry;
}
