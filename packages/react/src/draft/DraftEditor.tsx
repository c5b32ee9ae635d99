'use client';
import { useMemo } from 'react';
import type { ChangeEvent } from 'react';
import { createLazyPart, usePreload } from '../internals/lazyPart.ts';
import { createPart, mergeRefs, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useStoreValue } from '../internals/useStore.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/draft.ts';
import { useDraftParts, useDraftValue, useEdited, usePhase } from './DraftContext.ts';
import { isUnderWay } from './draftStep.ts';
import type { MarksShown } from './markBoard.ts';
import { typedText } from './typedText.ts';
import { settledOf } from './useSettled.ts';

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
    const { draft, edit, noteEdits, editorRef, board } = useDraftParts('Editor');
    const messages = useWords(draftMessages);
    const text = useMemo(() => typedText(draft), [draft]);
    const settled = settledOf(draft);
    const bidi = useStoreValue(settled, ({ current }) => rightToLeft.test(current));
    const rows = useStoreValue(settled, ({ current }) => rowsOf(current));
    const phase = usePhase();
    const edited = useEdited();
    const marked = useStoreValue(board, hasMarks);
    usePreload(LazyMirror, marked);
    const editor = renderPart('textarea', props, {
      state: { phase, edited, bidi },
      own: {
        'data-credence': 'draft-editor',
        'aria-label': messages.draftEditor,
        dir: 'auto',
        rows,
        defaultValue: text.first,
        readOnly: isUnderWay(phase),
        onChange: ({ target: { value } }: ChangeEvent<HTMLTextAreaElement>) => {
          text.note(value);
          edit(value);
        },
        onBlur: noteEdits,
      },
      ref: mergeRefs<HTMLTextAreaElement>(editorRef, mergeRefs(text.attach, ref)),
    });
    return (
      <>
        {marked && <LazyMirror getArea={text.getArea} />}
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

function hasMarks({ found, held }: MarksShown): boolean {
  return found !== null || held !== null;
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
    const { review } = useDraftParts('Edit');
    const messages = useWords(draftMessages);
    const phase = usePhase();
    const next = useDraftValue(({ step }) => step.name);
    if (phase !== 'reading' || next !== 'send') return null;
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
    const { revert, restore } = useDraftParts('Revert');
    const messages = useWords(draftMessages);
    const busy = isUnderWay(usePhase());
    const edited = useEdited();
    const closed = busy || (restore === null && !edited);
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
