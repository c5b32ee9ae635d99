'use client';
import { useMemo } from 'react';
import { createNumbering } from '@credence-ui/core/citation';
import type { NumberedCitation } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';

/**
 * Citations by id in the order of their numbers. Of growing text only what is new is read, and the map stays the same
 * until a number or a citation changes.
 */
export function useCitationEntries(
  content: string,
  citations: readonly Citation[],
): ReadonlyMap<string, NumberedCitation> {
  const read = useMemo(() => createNumbering(citations), [citations]);
  const numbered = read(content);
  return useMemo(() => new Map(numbered.map((entry) => [entry.citation.id, entry])), [numbered]);
}
