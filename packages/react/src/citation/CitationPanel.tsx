'use client';
import { useEffect, useId, useRef } from 'react';
import type { RefObject } from 'react';
import { listen } from '../internals/dom.ts';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useControlled } from '../internals/useControlled.ts';
import { useEventCallback } from '../internals/useKept.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { citationListMessages } from '../provider/messages/answer.ts';
import { CitationList } from './CitationList.tsx';
import { useCitationEntries } from './CitationScope.ts';

/**
 * The list of sources; from six on it waits behind a button and opens at the side, so that the answer can be read beside it.
 *
 * @keyboard Escape closes the side panel and gives the focus back to its button.
 * @example
 * <Citation.Panel list={{ citations }} from={4} />
 */
export const CitationPanel = /* @__PURE__ */ createPart<HTMLElement, CitationPanel.Props>(
  'Citation.Panel',
  function CitationPanel(
    { from = 6, list = {}, open, defaultOpen = false, onOpenChange, ...props },
    ref,
  ) {
    const around = useCitationEntries();
    const count = list.citations ? idsOf(list.citations) : (around?.size ?? 0);
    const [shown, setShown] = useControlled(open, defaultOpen);
    const aside = count >= from;
    const change = (next: boolean): void => {
      setShown(next);
      onOpenChange?.(next);
    };
    const children = aside ? (
      <CitationSide count={count} open={shown} onOpenChange={change} list={list} />
    ) : (
      <CitationList {...list} />
    );
    const own = { 'data-credence': 'citation-panel', children };
    return renderPart('div', props, { state: { aside, open: aside && shown }, own, ref });
  },
);

export declare namespace CitationPanel {
  interface State {
    /** True when there are so many sources that they open at the side. */
    readonly aside: boolean;
    /** True while the side panel is open. */
    readonly open: boolean;
  }
  interface Props extends Omit<PartProps<'div', State>, 'children'> {
    /** How many sources open at the side; fewer are listed in place. @default 6 */
    from?: number;
    /** Props of the `Citation.List` inside. */
    list?: CitationList.Props;
    /** Whether the side panel is open, when the caller decides. */
    open?: boolean;
    /** Whether the side panel is open at first. @default false */
    defaultOpen?: boolean;
    /** Told when a person opens or closes the side panel. */
    onOpenChange?: (open: boolean) => void;
  }
}

function idsOf(citations: readonly { readonly id: string }[]): number {
  return new Set(citations.map(({ id }) => id)).size;
}

/** The button that says how many sources there are, and the list that it opens at the side of the page. */
function CitationSide({ count, open, onOpenChange, list }: CitationSide.Props) {
  const messages = useWords(citationListMessages);
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

declare namespace CitationSide {
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
