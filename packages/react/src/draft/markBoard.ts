import { createListeners } from '@credence-ui/core/store';
import type { Span } from '@credence-ui/core/text';
import type { Mark } from '@credence-ui/draft/marks';
import type { Store } from '../internals/useStore.ts';

/** What the marks of a draft and its editor tell each other, so that neither renders for every key of the other. */
export interface MarkBoard extends Store<MarksShown> {
  /** Has marks drawn in the editor; `null` takes them away. */
  readonly show: (found: FoundMarks | null) => void;
  /** Has the change in hand drawn; `null` when none is. */
  readonly hold: (held: HeldChange | null) => void;
  /** Says which mark the caret or the pointer is in. */
  readonly point: (here: MarkHere | null) => void;
  /** The editor while it is on the page. */
  readonly getEditor: () => EditorHandle | null;
  readonly setEditor: (editor: EditorHandle | null) => void;
  /** Goes to the source of the mark of that id, where there is one. */
  readonly follow: (id: string) => void;
  readonly setFollow: (follow: MarkBoard['follow'] | null) => void;
}

/** What other parts do with the editor: a text area can, and so does what stands in its place. */
export type EditorHandle = Pick<HTMLTextAreaElement, 'focus' | 'setSelectionRange'>;

/** Marks, and the text that they were found in, which may be older than the one that is typed. */
export interface FoundMarks {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The words of a change whose button has the focus, as `text` has them. */
export interface HeldChange extends Span {
  readonly kind: 'change';
  readonly id: string;
  readonly text: string;
}

/** The mark in hand, and how one came into it: only what a key did is said aloud. */
export interface MarkHere {
  readonly id: string;
  readonly by: 'key' | 'pointer';
}

/** What is drawn, and which of it is in hand. */
export interface MarksShown {
  readonly found: FoundMarks | null;
  readonly here: MarkHere | null;
  readonly held: HeldChange | null;
}

/** A board with nothing on it. */
export function createMarkBoard(): MarkBoard {
  const { subscribe, notify } = createListeners();
  let shown: MarksShown = { found: null, here: null, held: null };
  let editor: EditorHandle | null = null;
  let goTo: MarkBoard['follow'] | null = null;
  const put = (next: MarksShown): void => {
    shown = next;
    notify();
  };
  return {
    subscribe,
    getSnapshot: () => shown,
    show: (found) => put(found ? { ...shown, found } : { ...shown, found: null, here: null }),
    point: (here) => {
      if (here?.id !== shown.here?.id) put({ ...shown, here });
    },
    hold: (held) => {
      if (held !== shown.held) put({ ...shown, held });
    },
    getEditor: () => editor,
    setEditor: (next) => void (editor = next),
    follow: (id) => goTo?.(id),
    setFollow: (follow) => void (goTo = follow),
  };
}
