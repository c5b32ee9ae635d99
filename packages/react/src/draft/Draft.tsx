'use client';
import { useId, useMemo, useRef, useState } from 'react';
import type { Change, Draft, DraftPhase } from '@credence-ui/draft';
import { createPart, mergeRefs, omitUndefined, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useKeptFocus } from '../internals/useKeptFocus.ts';
import { useStoreValue } from '../internals/useStore.ts';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/draft.ts';
import type { DraftMessages } from '../provider/messages/draft.ts';
import { createMarkBoard } from './markBoard.ts';
import type { EditorHandle, MarkBoard } from './markBoard.ts';
import { DraftContext, useDraftParts, useDraftValue, usePhase } from './DraftContext.ts';
import type { DraftView, HunkSession } from './DraftContext.ts';
import { blockedReason, draftStep, isEdited } from './draftStep.ts';
import { useSettled } from './useSettled.ts';
import { useDraftActs } from './useDraft.ts';
import type { DraftActs, UseDraftOptions } from './useDraft.ts';

/**
 * A draft to modify before it is sent: a group over a `createDraft` store.
 *
 * @example
 * <Draft.Root draft={draft} onSend={send}>
 *   <Draft.Badge />
 *   <Draft.Editor />
 *   <Draft.Status />
 *   <Draft.Send />
 * </Draft.Root>
 */
export const DraftRoot = /* @__PURE__ */ createPart<HTMLDivElement, DraftRoot.Props>(
  'Draft.Root',
  function DraftRoot(props, ref) {
    const { draft, onSend, recordText, ...rest } = props;
    const { dir } = useCredence();
    const messages = useWords(draftMessages);
    requireStore(draft);
    const acts = useDraftActs(draft, omitUndefined({ onSend, recordText }));
    const [board] = useState(createMarkBoard);
    const focused = useFocusedEditor(acts, board);
    const [keptHunks, keepHunks] = useState<HunkSession | null>(null);
    const statusId = useId();
    const focus = useKeptFocus<HTMLDivElement>();
    const phase = useStoreValue(draft, ({ phase: now }) => now);
    const edited = useStoreValue(draft, isEdited);
    const value = useMemo(
      () => ({ ...acts, ...focused, keptHunks, keepHunks, statusId, board }),
      [acts, focused, keptHunks, statusId, board],
    );
    const part = renderPart('div', rest, {
      state: { phase, edited },
      own: {
        'data-credence': 'draft-root',
        role: 'group',
        tabIndex: -1,
        'aria-label': messages.draftGroup,
        dir,
      },
      ref: mergeRefs(focus, ref),
    });
    return <DraftContext.Provider value={value}>{part}</DraftContext.Provider>;
  },
);

export declare namespace DraftRoot {
  interface Props extends PartProps<'div', State>, UseDraftOptions {
    /** The store, from `createDraft`. */
    draft: Draft;
  }
  interface State {
    /** Where the draft stands on its way from reading to sent. */
    readonly phase: DraftPhase;
    /** True when the text is not the original. */
    readonly edited: boolean;
  }
}

function requireStore(draft: Draft | null | undefined): void {
  if (draft) return;
  throw new Error('Credence: <Draft.Root> has no draft. Give it one from createDraft.');
}

/** Moves the focus to the editor when the review begins, also when the editor appears only then. */
function useFocusedEditor({ draft, ...acts }: DraftActs, { getEditor, setEditor }: MarkBoard) {
  const wanted = useRef(false);
  const { advance } = acts;
  return useMemo(() => {
    const review = () => {
      wanted.current = getEditor() === null;
      getEditor()?.focus();
      draft.review();
    };
    return {
      editorRef: (element: EditorHandle | null) => {
        setEditor(element);
        if (!element || !wanted.current) return;
        wanted.current = false;
        element.focus();
      },
      review,
      advance: () => (draftStep(draft.getSnapshot()).name === 'review' ? review() : advance()),
    };
  }, [draft, advance, getEditor, setEditor]);
}

/**
 * Says that a machine wrote the draft, and in how many places a person has changed it.
 *
 * @example
 * <Draft.Root draft={draft} onSend={send}>
 *   <Draft.Badge />
 * </Draft.Root>
 */
export const DraftBadge = /* @__PURE__ */ createPart<HTMLSpanElement, DraftBadge.Props>(
  'Draft.Badge',
  function DraftBadge(props, ref) {
    const { draft } = useDraftParts('Badge');
    const messages = useWords(draftMessages);
    const edits = countEdits(useSettled(draft).changes);
    const children = (
      <>
        <svg
          viewBox="0 0 24 24"
          width="14"
          height="14"
          fill="none"
          stroke="currentColor"
          aria-hidden="true"
        >
          <path d="M4 20h4L19 9l-4-4L4 16z" />
        </svg>
        <span>{edits === 0 ? messages.draftBadge : messages.draftEdits(edits)}</span>
      </>
    );
    return renderPart('span', props, {
      state: { edited: edits > 0 },
      own: { 'data-credence': 'draft-badge', children },
      ref,
    });
  },
);

export declare namespace DraftBadge {
  type Props = PartProps<'span', State>;
  interface State {
    /** True when the text is not the original. */
    readonly edited: boolean;
  }
}

/** Places that differ: a deletion with the insertion beside it is one edit. */
function countEdits(changes: readonly Change[]): number {
  return changes.filter(
    ({ kind }, index) => kind !== 'equal' && (index === 0 || changes[index - 1]?.kind === 'equal'),
  ).length;
}

/**
 * Where the draft stands and why its next step is closed, in words.
 *
 * @example
 * <Draft.Root draft={draft} onSend={send}>
 *   <Draft.Status />
 *   <Draft.Send />
 * </Draft.Root>
 */
export const DraftStatus = /* @__PURE__ */ createPart<HTMLSpanElement, DraftStatus.Props>(
  'Draft.Status',
  function DraftStatus(props, ref) {
    const { statusId } = useDraftParts('Status');
    const messages = useWords(draftMessages);
    const phase = usePhase();
    const words = useDraftValue((view) => wordsOf(view, messages));
    return renderPart('span', props, {
      state: { phase },
      own: { 'data-credence': 'draft-status', id: statusId, role: 'status', children: words },
      ref,
    });
  },
);

export declare namespace DraftStatus {
  type Props = PartProps<'span', State>;
  interface State {
    /** Where the draft stands on its way from reading to sent. */
    readonly phase: DraftPhase;
  }
}

function wordsOf({ snapshot, step }: DraftView, messages: DraftMessages): string {
  if (snapshot.phase === 'waiting') return messages.draftWaiting(snapshot.undoSeconds);
  const blocked = blockedReason(step.blockers, messages);
  if (blocked !== '') return blocked;
  if (snapshot.phase === 'approved') return messages.draftApproved;
  if (snapshot.late) return messages.draftLate;
  if (snapshot.phase === 'failed') return messages.draftFailed(sentence(snapshot.error ?? ''));
  return '';
}

function sentence(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}
