'use client';
import { citationKey } from '../citation/CitationScope.ts';
import type { CitationEntries, CitationScope } from '../citation/CitationScope.ts';
import { useSourceOpened } from '../source/sourceLink.ts';
import { usePopoverTriggers } from '../internals/popoverStore.ts';
import type { PopoverStore } from '../internals/popoverStore.ts';
import { useEmit } from '../provider/ResponseScope.tsx';
import { claimKey } from './ClaimNote.tsx';
import type { MarkedClaim } from '../citation/markClaims.ts';

interface Answer {
  readonly scope: CitationScope & { readonly popover: PopoverStore };
  readonly entries: CitationEntries;
  readonly claims: readonly MarkedClaim[];
}

/** Handlers for all markers and marked claims of an answer at once, and the events that opening one records. */
export function useAnswerTriggers({ scope, entries, claims }: Answer) {
  const emit = useEmit();
  const opened = useSourceOpened(scope.onSourceOpened);
  const onPin = (key: string): void => {
    for (const { citation } of entries.values()) {
      if (citationKey(citation.id) === key) opened(citation);
    }
    const marked = claims.find((claim) => claimKey(claim.key) === key);
    if (marked) emit({ type: 'claim.inspected', ...marked.claim.span });
  };
  return usePopoverTriggers(scope.popover, {
    selector: '[data-citation], [data-claim]',
    keyOf,
    onPin,
  });
}

function keyOf({ dataset }: HTMLElement): string | null {
  const { citation, claim } = dataset;
  if (citation !== undefined) return citationKey(citation);
  return claim === undefined ? null : claimKey(claim);
}
