'use client';
import { useDeferredValue, useMemo, useRef, useSyncExternalStore } from 'react';
import type { ChangeEvent, ReactNode } from 'react';
import { diffWords } from '@credence-ui/draft';
import type { Change } from '@credence-ui/draft';
import { createLazyPart, usePreload } from '../internals/lazyPart.ts';
import { createPart, mergeRefs, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/draft.ts';
import type { HunkList } from './HunkList.tsx';
import { isEdited, isUnderWay, useDraftContext } from './useDraft.ts';

/** The lines under the marks of the text, fetched once something marks it. */
export const LazyMirror = /* @__PURE__ */ createLazyPart(async () => {
  const { MarkMirror } = await import('./MarkMirror.tsx');
  return MarkMirror;
});

/**
 * The draft's text in a labelled text area, closed to typing while it is sent and afterwards.
 *
 * @example
 * <Draft.Root draft={draft} onSend={send}>
 *   <Draft.Editor />
 * </Draft.Root>
 */
export const DraftEditor = /* @__PURE__ */ createPart<HTMLTextAreaElement, DraftEditor.Props>(
  'Draft.Editor',
  function DraftEditor(props, ref) {
    const { snapshot, edit, noteEdits, editorRef, board } = useDraftContext('Editor');
    const messages = useWords(draftMessages);
    const { current, phase } = snapshot;
    const hasMarks = (): boolean => {
      const { found, held } = board.getSnapshot();
      return found !== null || held !== null;
    };
    const marked = useSyncExternalStore(board.subscribe, hasMarks, hasMarks);
    usePreload(LazyMirror, marked);
    const area = useRef<HTMLTextAreaElement>(null);
    const editor = renderPart('textarea', props, {
      state: { phase, edited: isEdited(snapshot), bidi: rightToLeft.test(current) },
      own: {
        'data-credence': 'draft-editor',
        'aria-label': messages.draftEditor,
        dir: 'auto',
        rows: rowsOf(current),
        value: current,
        readOnly: isUnderWay(phase),
        onChange: (event: ChangeEvent<HTMLTextAreaElement>) => edit(event.target.value),
        onBlur: noteEdits,
      },
      ref: mergeRefs<HTMLTextAreaElement>(editorRef, mergeRefs(area, ref)),
    });
    return (
      <>
        {marked && <LazyMirror area={area} />}
        {editor}
      </>
    );
  },
);

export declare namespace DraftEditor {
  type Props = PartProps<'textarea', State>;
  interface State {
    /** Where the draft stands on its way from reading to sent. */
    readonly phase: string;
    /** True when the text is not the original. */
    readonly edited: boolean;
    /** True when some of the text may run from right to left, so that each paragraph needs a direction of its own. */
    readonly bidi: boolean;
  }
}

// A sign from right to left, or one that embeds a direction; without any, all paragraphs of a text run the same way.
// By code units: the blocks that Unicode keeps for such scripts (DerivedBidiClass), and the halves of those above U+FFFF.
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\ud802\ud803\ud83a\ud83b]/;

// Only a first guess, for browsers whose style sheet cannot size the field by its content.
function rowsOf(text: string): number {
  const rows = text.split('\n').length + Math.floor(text.length / 60);
  return Math.min(16, Math.max(4, rows));
}

/**
 * Opens the editor of a draft that could go out unread, since every draft is there to be changed. Nothing once it is open.
 *
 * @example
 * <Draft.Root draft={draft} onSend={send}>
 *   <Draft.Edit />
 *   <Draft.Editor />
 * </Draft.Root>
 */
export const DraftEdit = /* @__PURE__ */ createPart<HTMLButtonElement, DraftEdit.Props>(
  'Draft.Edit',
  function DraftEdit({ emphasis = 'quiet', ...props }, ref) {
    const { step, snapshot, review } = useDraftContext('Edit');
    const messages = useWords(draftMessages);
    if (snapshot.phase !== 'reading' || step.name !== 'send') return null;
    return renderPart('button', props, {
      state: { emphasis },
      own: {
        'data-credence': 'draft-edit',
        type: 'button',
        onClick: review,
        children: messages.draftEdit,
      },
      ref,
    });
  },
);

export declare namespace DraftEdit {
  interface Props extends PartProps<'button', State> {
    /** How much it stands out. @default 'quiet' */
    emphasis?: 'main' | 'plain' | 'quiet';
  }
  interface State {
    /** How much it stands out. */
    readonly emphasis: 'main' | 'plain' | 'quiet';
  }
}

/**
 * Back to the original text; pressed again it brings the edits back, so that nothing typed is lost.
 *
 * @example
 * <Draft.Root draft={draft} onSend={send}>
 *   <Draft.Editor />
 *   <Draft.Revert />
 * </Draft.Root>
 */
export const DraftRevert = /* @__PURE__ */ createPart<HTMLButtonElement, DraftRevert.Props>(
  'Draft.Revert',
  function DraftRevert({ emphasis = 'quiet', ...props }, ref) {
    const { snapshot, revert, restore } = useDraftContext('Revert');
    const messages = useWords(draftMessages);
    const { phase } = snapshot;
    const busy = isUnderWay(phase);
    const closed = busy || (restore === null && !isEdited(snapshot));
    return renderPart('button', props, {
      state: { closed, emphasis },
      own: {
        'data-credence': 'draft-revert',
        type: 'button',
        'aria-disabled': closed || undefined,
        onClick: () => {
          if (!closed) (restore ?? revert)();
        },
        children: restore ? messages.draftRestore : messages.draftRevert,
      },
      ref,
    });
  },
);

export declare namespace DraftRevert {
  interface Props extends PartProps<'button', State> {
    /** How much it stands out. @default 'quiet' */
    emphasis?: 'main' | 'plain' | 'quiet';
  }
  interface State {
    /** True when there is nothing to go back to, or the text is on its way. */
    readonly closed: boolean;
    /** How much it stands out. */
    readonly emphasis: 'main' | 'plain' | 'quiet';
  }
}

/** The changes with a button each, fetched once there are any. */
export const LazyHunks = /* @__PURE__ */ createLazyPart(async () => {
  const { HunkList } = await import('./HunkList.tsx');
  return HunkList;
}, PlainChanges);

/**
 * What a person changed, as deletions and insertions in the original's order; each can be taken back and brought back.
 *
 * @keyboard One stop of Tab; arrow keys, Home and End go from change to change, Enter and Space take one back or bring it back, Ctrl
 * or Cmd with Z and Y undo and redo that.
 * @example
 * <Draft.Root draft={draft} onSend={send}>
 *   <Draft.Editor />
 *   <Draft.Changes />
 * </Draft.Root>
 */
export const DraftChanges = /* @__PURE__ */ createPart<HTMLDivElement, DraftChanges.Props>(
  'Draft.Changes',
  function DraftChanges(props, ref) {
    const { snapshot, hunkSession } = useDraftContext('Changes');
    const messages = useWords(draftMessages);
    const { original } = snapshot;
    const compared = useDeferredValue(snapshot.current);
    const edited = original !== compared;
    const listed = edited || hunkSession !== null;
    usePreload(LazyHunks, listed);
    return renderPart('div', props, {
      state: { edited },
      own: {
        'data-credence': 'draft-changes',
        role: 'group',
        'aria-label': messages.draftChanges,
        children: listed ? <LazyHunks compared={compared} /> : messages.draftUnchanged,
      },
      ref,
    });
  },
);

export declare namespace DraftChanges {
  type Props = PartProps<'div', State>;
  interface State {
    /** True when the text is not the original. */
    readonly edited: boolean;
  }
}

/** The changes as they are read, until their buttons are there. */
function PlainChanges({ compared }: HunkList.Props) {
  const { original } = useDraftContext('Changes').snapshot;
  return useMemo(
    () => (
      <div dir="auto">
        {diffWords(original, compared).map((change, index) =>
          show(change, index, original, compared),
        )}
      </div>
    ),
    [original, compared],
  );
}

function show({ kind, before, after }: Change, key: number, old: string, now: string): ReactNode {
  const removed = old.slice(before.start, before.end);
  const added = now.slice(after.start, after.end);
  if (kind === 'delete') return <del key={key}>{removed}</del>;
  return kind === 'insert' ? <ins key={key}>{added}</ins> : added;
}
