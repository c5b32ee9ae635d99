'use client';
import { useCallback, useId, useRef } from 'react';
import type { Draft, DraftPhase } from '@credence-ui/draft';
import { createPart, mergeRefs, omitUndefined, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useKeptFocus } from '../internals/useKeptFocus.ts';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/card.ts';
import { DraftContext, isEdited, useDraft } from './useDraft.ts';
import type { DraftState, UseDraftOptions } from './useDraft.ts';

/** A draft to modify before it is sent: a group over a `createDraft` store. */
export const DraftRoot = /* @__PURE__ */ createPart<HTMLDivElement, DraftRoot.Props>(
  'Draft.Root',
  function DraftRoot(props, ref) {
    const { draft, onSend, recordText, ...rest } = props;
    const { dir } = useCredence();
    const messages = useWords(draftMessages);
    const state = useDraft(draft, omitUndefined({ onSend, recordText }));
    const focused = useFocusedEditor(state);
    const statusId = useId();
    const focus = useKeptFocus<HTMLDivElement>();
    const { phase } = state.snapshot;
    const part = renderPart('div', rest, {
      state: { phase, edited: isEdited(state.snapshot) },
      own: {
        'data-credence': 'draft-root',
        role: 'group',
        tabIndex: -1,
        'aria-label': messages.draftGroup,
        dir,
      },
      ref: mergeRefs(focus, ref),
    });
    const value = { ...state, ...focused, statusId };
    return <DraftContext.Provider value={value}>{part}</DraftContext.Provider>;
  },
);

export declare namespace DraftRoot {
  interface Props extends PartProps<'div', State>, UseDraftOptions {
    /** The store, from `createDraft`. */
    draft: Draft;
  }
  interface State {
    readonly phase: DraftPhase;
    readonly edited: boolean;
  }
}

/** Moves the focus to the editor when the review begins, also when the editor appears only then. */
function useFocusedEditor(state: DraftState) {
  const editor = useRef<HTMLTextAreaElement | null>(null);
  const wanted = useRef(false);
  const editorRef = useCallback((element: HTMLTextAreaElement | null) => {
    editor.current = element;
    if (!element || !wanted.current) return;
    wanted.current = false;
    element.focus();
  }, []);
  const review = () => {
    wanted.current = editor.current === null;
    editor.current?.focus();
    state.review();
  };
  const advance = () => (state.step.name === 'review' ? review() : state.advance());
  return { editorRef, review, advance };
}
