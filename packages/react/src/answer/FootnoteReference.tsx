'use client';
import type { FootnoteInline } from '@credence-ui/markdown';
import { useContext } from 'react';
import { useWords } from '../provider/CredenceContext.ts';
import { answerMessages } from '../provider/messages/answer.ts';
import { FootnoteContext } from './footnotes.ts';

/** The number that leads to a footnote. */
export function FootnoteReference({ reference }: FootnoteReference.Props) {
  const messages = useWords(answerMessages);
  const numbers = useContext(FootnoteContext);
  const number = numbers?.byLabel.get(reference.label);
  if (!numbers || number === undefined) return null;
  const isFirst = numbers.firstAt.get(reference.label) === reference.start;
  return (
    <sup>
      <a
        data-credence="answer-footnote"
        role="doc-noteref"
        href={`#${numbers.prefix}-note-${number}`}
        aria-label={messages.answerFootnote(number)}
        {...(isFirst ? { id: `${numbers.prefix}-reference-${number}` } : {})}
      >
        {number}
      </a>
    </sup>
  );
}

export declare namespace FootnoteReference {
  interface Props {
    reference: FootnoteInline;
  }
}
