'use client';
import type { Citation } from '@credence-ui/core/response';
import { forwardRef } from 'react';
import { renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCopy } from '../internals/useCopy.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { useEmit } from '../provider/ResponseScope.tsx';
import { actionsMessages } from '../provider/messages/answer.ts';
import { copiedText } from './copiedText.ts';

/** Copies the answer with the sources that it cites, and records it. What became of it is said and shown. */
export const ActionsCopy = forwardRef<HTMLButtonElement, ActionsCopy.Props>(function ActionsCopy(
  { content, citations = noCitations, ...props },
  ref,
) {
  const words = useWords(actionsMessages);
  const emit = useEmit();
  const [said, copy] = useCopy(words.actionsCopied, words.actionsCopyFailed);
  const act = async (): Promise<void> => {
    if (await copy(copiedText(content, citations, document.baseURI)))
      emit({ type: 'answer.copied' });
  };
  return renderPart('button', props, {
    state: { emphasis: 'quiet' },
    own: {
      'data-credence': 'actions-copy',
      type: 'button',
      'aria-disabled': content === '' || undefined,
      onClick: () => {
        if (content !== '') void act();
      },
      children: (
        <>
          {said === '' ? words.actionsCopy : null}
          <span role="status">{said}</span>
        </>
      ),
    },
    ref,
  });
});
ActionsCopy.displayName = 'Actions.Copy';

const noCitations: readonly Citation[] = [];

export declare namespace ActionsCopy {
  interface State {
    readonly emphasis: 'quiet';
  }
  interface Props extends Omit<PartProps<'button', State>, 'content'> {
    /** The answer, in markdown with markers such as `[1]`. Nothing is copied of an empty one. */
    content: string;
    /** The sources; those that the answer cites are listed below it. @default none */
    citations?: readonly Citation[];
  }
}
