'use client';
import { createNumbering } from '@credence-ui/core/citation';
import { useId, useMemo, useState } from 'react';
import type { Citation } from '@credence-ui/core/response';
import type { CitationScope } from '../citation/CitationScope.ts';
import { createPopoverStore } from '../internals/popoverStore.ts';
import type { PopoverStore } from '../internals/popoverStore.ts';
import type { AnswerRoot } from './AnswerRoot.tsx';
import { createMarkedText } from './createMarkedText.ts';

interface Given {
  readonly reading: AnswerRoot.Reading;
  readonly citations: readonly Citation[];
  readonly onOpenSource: ((citation: Citation) => void) | undefined;
  readonly onSourceOpened: ((citation: Citation) => void) | undefined;
}

/** What the markers and the preview of one answer share. */
export function useAnswerScope(given: Given): CitationScope & { readonly popover: PopoverStore } {
  const { reading, citations, onOpenSource, onSourceOpened } = given;
  const [popover] = useState(createPopoverStore);
  const previewId = useId();
  const [text] = useState(createMarkedText);
  const marked = text.read(reading);
  const number = useMemo(() => createNumbering(citations), [citations]);
  const entries = useMemo(
    () => new Map(number(marked).map((entry) => [entry.citation.id, entry])),
    [number, marked],
  );
  text.note(entries);
  return useMemo(
    () => ({ entries, popover, previewId, onOpenSource, onSourceOpened }),
    [entries, popover, previewId, onOpenSource, onSourceOpened],
  );
}
