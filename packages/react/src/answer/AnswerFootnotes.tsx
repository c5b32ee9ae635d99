'use client';
import { useContext } from 'react';
import { useWords } from '../provider/CredenceContext.ts';
import { answerMessages } from '../provider/messages/answer.ts';
import { AnswerBlocks } from './AnswerBlocks.tsx';
import { FootnoteContext } from './footnotes.ts';
import type { NumberedNote } from './footnotes.ts';

/** What the answer's footnotes say, each with the way back to where it is referred to. */
export function AnswerFootnotes({ notes, ...shared }: AnswerFootnotes.Props) {
  const messages = useWords(answerMessages);
  const prefix = useContext(FootnoteContext)?.prefix ?? '';
  return (
    <section data-credence="answer-footnotes" aria-label={messages.answerFootnotes}>
      <ol>
        {notes.map(({ note, number, referred }) => (
          <li key={note.label} id={`${prefix}-note-${number}`}>
            <AnswerBlocks blocks={note.children} open={false} {...shared} />
            {referred ? (
              <a
                data-credence="answer-footnote-back"
                role="doc-backlink"
                href={`#${prefix}-reference-${number}`}
                aria-label={messages.answerFootnoteBack(number)}
              >
                ↩
              </a>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

export declare namespace AnswerFootnotes {
  interface Props extends Omit<AnswerBlocks.Props, 'blocks' | 'open'> {
    notes: readonly NumberedNote[];
  }
}
