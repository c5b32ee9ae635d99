'use client';
import { useCallback, useMemo, useRef } from 'react';
import type { EditorView } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import { shiftMarks } from '@credence-ui/draft/marks';
import type { MarkBoard } from '../draft/markBoard.ts';
import { drawnMarks } from '../draft/drawnMark.ts';
import { useDraftContext, useDraftParts, useEdited, usePhase } from '../draft/DraftContext.ts';
import { isUnderWay } from '../draft/draftStep.ts';
import { useMarkInHand } from '../draft/useMarkInHand.ts';
import { createPart, mergeRefs, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useIsomorphicLayoutEffect } from '../internals/useKept.ts';
import { useStore } from '../internals/useStore.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/draft.ts';
import { drawMarks } from './markDecorations.ts';
import { useCodeMirror } from './useCodeMirror.ts';

/**
 * The draft's text in CodeMirror instead of a text area, for products whose editor is CodeMirror: it takes the place of `Draft.Editor`,
 * and `Draft.Marks` are drawn in its text.
 *
 * @keyboard As `Draft.Editor`: Tab leaves it, moving the caret into a mark says why, Alt with Enter opens its source, and Ctrl or Cmd with Z and Y
 * undo and redo, also what came from outside.
 * @example
 * <Draft.Root draft={draft} onSend={send}>
 *   <DraftCodeMirror />
 *   <Draft.Marks />
 *   <Draft.Send />
 * </Draft.Root>
 */
export const DraftCodeMirror = /* @__PURE__ */ createPart<HTMLDivElement, DraftCodeMirror.Props>(
  'DraftCodeMirror',
  function DraftCodeMirror({ extensions, ...props }, ref) {
    const { draft, edit, noteEdits, editorRef } = useDraftParts('CodeMirror');
    const messages = useWords(draftMessages);
    const [text, rest] = splitProps(props);
    const phase = usePhase();
    const edited = useEdited();
    const host = useRef<HTMLDivElement>(null);
    const view = useCodeMirror(host, {
      draft,
      edit,
      extensions,
      readOnly: isUnderWay(phase),
      attributes: { 'aria-label': messages.draftEditor, ...text },
    });
    useHandle(view, editorRef);
    useMarksIn(view);
    return renderPart('div', rest, {
      state: { phase, edited },
      own: { 'data-credence': 'draft-editor-codemirror', onBlur: noteEdits },
      ref: mergeRefs(host, ref),
    });
  },
);

export declare namespace DraftCodeMirror {
  interface Props extends Omit<PartProps<'div', State>, 'children'> {
    /** Further extensions of CodeMirror, which come before our own. Those of the first render count. @default none */
    extensions?: Extension;
  }
  interface State {
    /** Where the draft stands on its way from reading to sent. */
    readonly phase: string;
    /** True when the text is not the original. */
    readonly edited: boolean;
  }
}

const none: readonly never[] = [];

type OwnProps = Omit<DraftCodeMirror.Props, 'extensions'>;

/** What names, describes and checks the text belongs on the element that is typed in, which is CodeMirror's. */
function splitProps(props: OwnProps): [Readonly<Record<string, string>>, OwnProps] {
  const text: Record<string, string> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    if (/^(?:aria-|spellCheck$)/.test(name)) {
      if (value !== undefined) text[name.toLowerCase()] = String(value);
    } else rest[name] = value;
  }
  return [text, rest];
}

/** Lets other parts focus and select in it as in a text area. */
function useHandle(view: EditorView | null, setEditor: MarkBoard['setEditor']): void {
  // Syncs with the draft's other parts, which look for its editor.
  useIsomorphicLayoutEffect(() => {
    if (!view) return undefined;
    setEditor({
      focus: () => view.focus(),
      setSelectionRange: (anchor, head) =>
        view.dispatch({
          selection: { anchor: anchor ?? 0, head: head ?? anchor ?? 0 },
          scrollIntoView: true,
        }),
    });
    return () => setEditor(null);
  }, [view, setEditor]);
}

/** Draws the marks of the draft, and tells which one is in hand. */
function useMarksIn(view: EditorView | null): void {
  const { snapshot, board } = useDraftContext('CodeMirror');
  const { current } = snapshot;
  const { found, held } = useStore(board);
  const marks = useMemo(
    () => (found ? shiftMarks(found.marks, found.text, current) : none),
    [found, current],
  );
  // Syncs with CodeMirror, which carries marks through edits by itself until they are drawn anew.
  useIsomorphicLayoutEffect(() => {
    if (view) drawMarks(view, current, drawnMarks(marks, held, current));
  }, [view, current, marks, held]);
  const getArea = useCallback(() => view?.contentDOM ?? null, [view]);
  const getCaret = () => view?.state.selection.main.head ?? -1;
  useMarkInHand({ board, marks, getArea, getCaret, getText: getArea });
}
