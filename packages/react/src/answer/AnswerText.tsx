'use client';
import type { Citation, Claim } from '@credence-ui/core/response';
import { createPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { AnswerRoot } from './AnswerView.tsx';
import type { AnswerView } from './AnswerView.tsx';
import type { UnresolvedPolicy } from './readPieces.ts';
import { useAnswerReading } from './useAnswerReading.tsx';
import { useText } from './useText.ts';

/**
 * The streamed, cited markdown of an answer. Nothing in the text can become anything but text, links and markers.
 *
 * @keyboard Enter on a marker opens its preview and moves the focus there. Escape closes it and gives the focus back.
 * @example
 * <Answer.Text content={response.content} citations={response.citations} claims={response.claims} />
 */
export const AnswerText = /* @__PURE__ */ createPart<HTMLElement, AnswerText.Props>(
  'Answer.Text',
  function AnswerText(
    { content: given, streaming = false, citations, claims, unresolved, ...rest },
    ref,
  ) {
    const content = useText(given);
    // What React renders anew each time cannot grow past it.
    const growing = rest.renderPart === undefined;
    const input = { content, streaming, citations, claims, unresolved, growing };
    const { answer, growth } = useAnswerReading(input);
    return (
      <>
        <AnswerRoot {...rest} answer={answer} outerRef={ref} />
        {growth}
      </>
    );
  },
);

export declare namespace AnswerText {
  type State = AnswerView.State;
  interface Props
    extends Omit<PartProps<'div', State>, 'content' | keyof AnswerView.Own>, AnswerView.Own {
    /** The answer, in markdown with markers such as `[1]`. */
    content: string;
    /** The sources. A marker `[n]` leads to the one whose id is `n`. @default none */
    citations?: readonly Citation[] | undefined;
    /** Statements and how well they are supported; the least supported are underlined. @default none */
    claims?: readonly Claim[] | undefined;
    /** True while the text grows. @default false */
    streaming?: boolean;
    /** What becomes of a marker without a source: stay as text, vanish, or be marked. @default 'keep' */
    unresolved?: UnresolvedPolicy | undefined;
  }
}
