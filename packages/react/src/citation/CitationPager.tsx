'use client';
import type { PopoverStore } from '../internals/popoverStore.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { citationMessages } from '../provider/messages/answer.ts';
import { citationKey, useCitationScope } from './CitationScope.ts';
import { useSourceOpened } from './useSourceOpened.ts';

/** The way from the preview of one source to the others cited at the same place; nothing where it stands alone. */
export function CitationPager({ store, anchor }: CitationPager.Props) {
  const messages = useWords(citationMessages);
  const scope = useCitationScope();
  const opened = useSourceOpened(scope?.onSourceOpened);
  const markers = markersBeside(anchor);
  const at = markers.indexOf(anchor);
  if (markers.length < 2 || at < 0) return null;
  const step = (by: number) => () => {
    const next = markers[(at + by + markers.length) % markers.length];
    const entry = scope?.entries.get(next?.dataset['citation'] ?? '');
    if (!next || !entry) return;
    opened(entry.citation);
    store.open({ key: citationKey(entry.citation.id), anchor: next, pinned: true });
  };
  return (
    <span data-credence="citation-pager">
      <button type="button" aria-label={messages.citationPrevious} onClick={step(-1)} />
      <button type="button" aria-label={messages.citationNext} onClick={step(1)} />
    </span>
  );
}

export declare namespace CitationPager {
  interface Props {
    store: PopoverStore;
    /** The marker that the preview stands at. */
    anchor: HTMLElement;
  }
}

function markersBeside(anchor: HTMLElement): readonly HTMLElement[] {
  const group = anchor.closest('[data-credence="citation-group"]');
  return [...(group?.querySelectorAll<HTMLElement>('[data-citation]') ?? [])];
}
