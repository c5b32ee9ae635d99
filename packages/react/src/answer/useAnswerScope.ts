'use client';
import { createNumbering } from '@credence-ui/core/citation';
import { useId, useMemo, useState } from 'react';
import type { Citation } from '@credence-ui/core/response';
import type { CitationScope } from '../citation/CitationScope.ts';
import { createPopoverStore } from '../internals/popoverStore.ts';
import type { PopoverStore } from '../internals/popoverStore.ts';
import type { AnswerRoot } from './AnswerRoot.tsx';
import { createEntries } from './createEntries.ts';
import { createMarkedText } from './createMarkedText.ts';

interface Given {
  readonly reading: AnswerRoot.Reading;
  readonly citations: readonly Citation[];
  /** True while only the markers need the numbers: the scope then stays the same for those that stand. */
  readonly still: boolean;
  readonly onOpenSource: ((citation: Citation) => void) | undefined;
  readonly onSourceOpened: ((citation: Citation) => void) | undefined;
}

/** What the markers and the preview of one answer share. */
export function useAnswerScope(given: Given): CitationScope & { readonly popover: PopoverStore } {
  const { reading, citations, still, onOpenSource, onSourceOpened } = given;
  const [popover] = useState(createPopoverStore);
  const previewId = useId();
  const [text] = useState(createMarkedText);
  const marked = text.read(reading);
  const number = useMemo(() => createNumbering(citations), [citations]);
  const numbered = useMemo(() => number(marked), [number, marked]);
  const [entriesOf] = useState(createEntries);
  const entries = useMemo(() => entriesOf(numbered, still), [entriesOf, numbered, still]);
  text.note(entries);
  return useMemo(
    () => ({ entries, popover, previewId, onOpenSource, onSourceOpened }),
    [entries, popover, previewId, onOpenSource, onSourceOpened],
  );
}
