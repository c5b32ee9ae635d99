'use client';
import { useEffect, useState } from 'react';
import type { Citation } from '@credence-ui/core/response';
import type { ChecklistItem } from '@credence-ui/draft/checklist';
import { loadChecklist } from './useChecklist.ts';

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

/** Whether a source should hold what an item says: figures and addresses, but no names and promises. */
export function needsSource(kind: ChecklistItem['kind']): boolean {
  return kind !== 'name' && kind !== 'commitment';
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

/** A stretch of a cited passage. */
interface PassagePiece {
  readonly citation: Citation;
  readonly text: string;
}

/** In UTF-16 code units; what is searched without a pause. */
const largest = 20_000;

/** The passages of citations in pieces that end between sentences, so that no page stands still over a long one. */
export function* passagePieces(citations: readonly Citation[]): Generator<PassagePiece> {
  for (const citation of citations) {
    const passage = citation.text ?? citation.quote ?? '';
    let at = 0;
    while (at < passage.length) {
      const end = pieceEnd(passage, at);
      yield { citation, text: passage.slice(at, end) };
      at = end;
    }
  }
}

function pieceEnd(passage: string, start: number): number {
  const limit = start + largest;
  if (limit >= passage.length) return passage.length;
  const piece = passage.slice(start, limit);
  const last = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('. '), piece.lastIndexOf('。'));
  return last < 0 ? limit : start + last + 1;
}
