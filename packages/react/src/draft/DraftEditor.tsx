'use client';
import type { ChangeEvent } from 'react';
import { createPart, mergeRefs, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/card.ts';
import { isEdited, useDraftContext } from './useDraft.ts';

/** The draft's text in a labelled text area, closed to typing while it is sent and afterwards. */
export const DraftEditor = /* @__PURE__ */ createPart<HTMLTextAreaElement, DraftEditor.Props>(
  'Draft.Editor',
  function DraftEditor(props, ref) {
    const { snapshot, edit, noteEdits, editorRef } = useDraftContext('Editor');
    const messages = useWords(draftMessages);
    const { current, phase } = snapshot;
    return renderPart('textarea', props, {
      state: { phase, edited: isEdited(snapshot) },
      own: {
        'data-credence': 'draft-editor',
        'aria-label': messages.draftEditor,
        dir: 'auto',
        rows: rowsOf(current),
        value: current,
        readOnly: phase === 'sending' || phase === 'sent',
        onChange: (event: ChangeEvent<HTMLTextAreaElement>) => edit(event.target.value),
        onBlur: noteEdits,
      },
      ref: mergeRefs(editorRef, ref),
    });
  },
);

export declare namespace DraftEditor {
  type Props = PartProps<'textarea', State>;
  interface State {
    readonly phase: string;
    readonly edited: boolean;
  }
}

// Only a first guess, for browsers whose style sheet cannot size the field by its content.
function rowsOf(text: string): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / 60)));
  return Math.min(
    16,
    Math.max(
      4,
      lines.reduce((sum, rows) => sum + rows, 0),
    ),
  );
}
