'use client';
import { useId, useMemo, useState } from 'react';
import type { Citation } from '@credence-ui/core/response';
import type { CitationScope } from '../citation/CitationScope.ts';
import { useCitationEntries } from '../citation/useCitationEntries.ts';
import { createPopoverStore } from '../internals/popoverStore.ts';
import type { PopoverStore } from '../internals/popoverStore.ts';

interface Given {
  readonly content: string;
  readonly citations: readonly Citation[];
  readonly onOpenSource: ((citation: Citation) => void) | undefined;
  readonly onSourceOpened: ((citation: Citation) => void) | undefined;
}

/** What the markers and the preview of one answer share. */
export function useAnswerScope(given: Given): CitationScope & { readonly popover: PopoverStore } {
  const { content, citations, onOpenSource, onSourceOpened } = given;
  const [popover] = useState(createPopoverStore);
  const previewId = useId();
  const entries = useCitationEntries(content, citations);
  return useMemo(
    () => ({ entries, popover, previewId, onOpenSource, onSourceOpened }),
    [entries, popover, previewId, onOpenSource, onSourceOpened],
  );
}
