'use client';
import { createContext, useContext, useId, useMemo, useState } from 'react';
import type { Citation } from '@credence-ui/core/response';
import type { NumberedCitation } from '@credence-ui/core/citation';
import { createPopoverStore } from '../internals/popoverStore.ts';
import type { PopoverStore } from '../internals/popoverStore.ts';

/** What the markers, the preview and the list of one answer share, however it grows. */
export interface CitationScope {
  /** Which citation's preview is open; `null` where there is no preview. */
  readonly popover: PopoverStore | null;
  /** DOM id of the preview. */
  readonly previewId: string;
  /** Shows a source in the product's own viewer, when it has one. */
  readonly onOpenSource: ((citation: Citation) => void) | undefined;
  /** Told after a person opened a source on purpose, however they did. */
  readonly onSourceOpened: ((citation: Citation) => void) | undefined;
}

export const CitationScopeContext = createContext<CitationScope | null>(null);

/** What surrounds a part in its answer, or `null` when it stands alone. */
export function useCitationScope(): CitationScope | null {
  return useContext(CitationScopeContext);
}

/** By id, in the order of their numbers. */
export type CitationEntries = ReadonlyMap<string, NumberedCitation>;

/** Apart from the scope, since it changes with each source that is cited. */
export const CitationEntriesContext = createContext<CitationEntries | null>(null);

/** The surrounding answer's citations, or `null` when a part stands alone. */
export function useCitationEntries(): CitationEntries | null {
  return useContext(CitationEntriesContext);
}

/** What the parts of an answer share, for an answer with a preview. */
export function useOwnScope({
  onOpenSource,
  onSourceOpened,
}: Pick<CitationScope, 'onOpenSource' | 'onSourceOpened'>) {
  const [popover] = useState(createPopoverStore);
  const previewId = useId();
  return useMemo(
    () => ({ popover, previewId, onOpenSource, onSourceOpened }),
    [popover, previewId, onOpenSource, onSourceOpened],
  );
}

const prefix = 'citation:';

/** The popover key of a citation. */
export function citationKey(id: string): string {
  return prefix + id;
}

/** The id of the citation that a popover key names; `null` when it names something else. */
export function citationOfKey(key: string): string | null {
  return key.startsWith(prefix) ? key.slice(prefix.length) : null;
}
