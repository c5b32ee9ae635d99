import type { Draft } from '@credence-ui/draft';

/** The text area of a draft. */
export interface TypedText {
  /** The text that the area is made with. */
  readonly first: string;
  /** The ref of the text area. */
  readonly attach: (area: HTMLTextAreaElement | null) => void;
  readonly getArea: () => HTMLTextAreaElement | null;
  /** Told what was typed, before the draft is. */
  readonly note: (text: string) => void;
}

/**
 * Ties a text area to its draft. The browser keeps what is typed, with its caret, its undo and what an input method composes; only
 * what the draft gets from elsewhere is put into the area. So a key renders nothing, however long the text is.
 */
export function typedText(draft: Draft): TypedText {
  const first = draft.getSnapshot().current;
  let area: HTMLTextAreaElement | null = null;
  let shown: string | null = null;
  let leave = (): void => undefined;
  const put = (): void => {
    const { current } = draft.getSnapshot();
    if (!area || current === shown) return;
    shown = current;
    if (area.value !== current) area.value = current;
  };
  // A key that a handler of the caller's prevented is not in the draft, so it does not stay in the area; React's handlers have run here.
  const agree = ({ target }: Event): void => {
    if (target !== area || area?.value === shown) return;
    shown = null;
    put();
  };
  // A form that is reset, as React does after an action, goes back to what the area was made with; the draft does not.
  const stay = ({ target }: Event): void => {
    if (area && target === area.form) area.defaultValue = draft.getSnapshot().current;
  };
  return {
    first,
    getArea: () => area,
    note: (text) => void (shown = text),
    attach(element) {
      leave();
      area = element;
      shown = null;
      if (!element) return;
      put();
      const page = element.getRootNode();
      const end = draft.subscribe(put);
      page.addEventListener('input', agree);
      page.addEventListener('reset', stay);
      leave = () => {
        end();
        page.removeEventListener('input', agree);
        page.removeEventListener('reset', stay);
      };
    },
  };
}
