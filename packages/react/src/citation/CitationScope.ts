'use client';
import { createContext, useContext } from 'react';
import type { Citation } from '@credence-ui/core/response';
import type { NumberedCitation } from '@credence-ui/core/citation';
import type { PopoverStore } from '../internals/popoverStore.ts';

/** What the markers, the preview and the list of one answer share. */
export interface CitationScope {
  /** By id, in the order of their numbers. */
  readonly entries: ReadonlyMap<string, NumberedCitation>;
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

/** The surrounding answer's citations, or `null` when a part stands alone. */
export function useCitationScope(): CitationScope | null {
  return useContext(CitationScopeContext);
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
