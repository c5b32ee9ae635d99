'use client';
import { useEffect, useId, useRef } from 'react';
import type { RefObject } from 'react';
import { listen } from '../internals/dom.ts';
import { useEventCallback } from '../internals/useKept.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { citationMessages } from '../provider/messages/answer.ts';
import { CitationList } from './CitationList.tsx';

/** The button that says how many sources there are, and the list that it opens at the side of the page. */
export function CitationSide({ count, open, onOpenChange, list }: CitationSide.Props) {
  const messages = useWords(citationMessages);
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const close = (): void => {
    button.current?.focus({ preventScroll: true });
    onOpenChange(false);
  };
  useSideFocus(panel, open, close);
  return (
    <>
      <button
        ref={button}
        type="button"
        data-credence="citation-panel-open"
        data-emphasis="plain"
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => onOpenChange(!open)}
      >
        {messages.citationPanelOpen(count)}
      </button>
      {open ? (
        <aside
          ref={panel}
          id={panelId}
          tabIndex={-1}
          data-credence="citation-side"
          aria-label={messages.citationPanelOpen(count)}
        >
          <button
            type="button"
            data-credence="citation-side-close"
            data-emphasis="quiet"
            onClick={close}
          >
            {messages.citationPanelClose}
          </button>
          <CitationList {...list} />
        </aside>
      ) : null}
    </>
  );
}

export declare namespace CitationSide {
  interface Props {
    /** How many sources there are. */
    count: number;
    open: boolean;
    onOpenChange: (open: boolean) => void;
    list: CitationList.Props;
  }
}

/** Moves the focus to what was opened, though not to what is open from the start, and lets Escape close it. */
function useSideFocus(
  panel: RefObject<HTMLElement | null>,
  open: boolean,
  close: () => void,
): void {
  const wasOpen = useRef(open);
  const onEscape = useEventCallback((event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  });
  // Focus and keys belong to the browser.
  useEffect(() => {
    const node = panel.current;
    if (open && !wasOpen.current) node?.focus({ preventScroll: true });
    wasOpen.current = open;
    return node ? listen(node, 'keydown', onEscape) : undefined;
  }, [open, onEscape, panel]);
}
