'use client';
import { useEffect, useState } from 'react';
import type { Citation } from '@credence-ui/core/response';
import { loadChecklist } from './loadChecklist.ts';
import { passagePieces } from './passagePieces.ts';

/** Value of a checklist item → the first citation whose passage holds it; `null` before all passages were read. */
export type ValueSources = ReadonlyMap<string, Citation> | null;

/** Finds in which cited passages the values of a checklist stand, a piece at a time, once somebody looks. */
export function useValueSources(options: ValueSourcesOptions): ValueSources {
  const { citations, locale, wanted } = options;
  const [sources, setSources] = useState<ValueSources>(null);
  // Reads the passages between the page's other tasks, since there may be many.
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    const read = async () => {
      const { checklist } = await loadChecklist();
      const found = new Map<string, Citation>();
      for (const { citation, text } of passagePieces(citations)) {
        await nextTask();
        if (left) return;
        for (const { value } of checklist(text, { locale }))
          if (!found.has(value)) found.set(value, citation);
      }
      if (!left) setSources(found);
    };
    // Without the search there is no checklist either, whose part says so.
    read().catch(() => undefined);
    return () => void (left = true);
  }, [citations, locale, wanted]);
  return sources;
}

interface ValueSourcesOptions {
  readonly citations: readonly Citation[];
  readonly locale: string;
  /** Whether somebody looks. */
  readonly wanted: boolean;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, 0));
}
