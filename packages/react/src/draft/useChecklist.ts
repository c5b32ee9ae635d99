'use client';
import { useEffect, useState } from 'react';
import type { ChecklistItem } from '@credence-ui/draft/checklist';

/** What a person should check in a text. */
interface FoundChecklist {
  /** The text that was searched, which may be older than the one asked for. */
  readonly text: string;
  /** One item a value, in reading order; `null` when the search could not be loaded. */
  readonly items: readonly ChecklistItem[] | null;
}

/** The checklist of a text, `null` before the first is known. What finds it is loaded when it is first asked for. */
export function useChecklist(text: string, locale: string): FoundChecklist | null {
  const [found, setFound] = useState<FoundChecklist | null>(null);
  // Syncs with a module that arrives later; of texts that come at once the last is searched.
  useEffect(() => {
    let left = false;
    const show = (items: FoundChecklist['items']) => {
      if (!left) setFound({ text, items });
    };
    const search = async () => {
      try {
        const { checklist } = await loadChecklist();
        if (!left) show(oneOfEach(checklist(text, { locale })));
      } catch {
        show(null);
      }
    };
    const timer = setTimeout(() => void search());
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [text, locale]);
  return found;
}

function oneOfEach(items: readonly ChecklistItem[]): readonly ChecklistItem[] {
  const byValue = new Map<string, ChecklistItem>();
  for (const item of items) if (!byValue.has(item.value)) byValue.set(item.value, item);
  return [...byValue.values()];
}

/** Loads what finds names, dates, numbers and commitments; nobody who shows no checklist pays for it. */
export function loadChecklist() {
  return import('@credence-ui/draft/checklist');
}
