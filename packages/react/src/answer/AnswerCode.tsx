'use client';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCopy } from '../internals/useCopy.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { answerMessages } from '../provider/messages/answer.ts';
import type { AnswerCodeBlock } from './pieces.ts';
import { blockAttributes } from './settings.ts';

/**
 * A code block of an answer with its copy button. It scrolls sideways, so a key can reach it; it reads from left to right in
 * every language. A highlighter's element comes as its children.
 *
 * @example
 * <Answer.Text
 *   content={response.content}
 *   renderPart={(part) => (part.kind === 'code' ? <Answer.Code block={part} className="own" /> : null)}
 * />
 */
export const AnswerCode = /* @__PURE__ */ createPart<HTMLElement, AnswerCode.Props>(
  'Answer.Code',
  function AnswerCode({ block, children = <code>{block.text}</code>, ...props }, ref) {
    const messages = useWords(answerMessages);
    const inside = (
      <>
        <CopyButton text={block.text} />
        <pre
          data-credence="answer-code"
          dir="ltr"
          role="group"
          aria-label={messages.answerCode}
          tabIndex={0}
        >
          {children}
        </pre>
      </>
    );
    const own = { 'data-credence': 'answer-code-block', ...blockAttributes(block), dir: 'ltr' };
    return renderPart('div', props, { state: {}, own: { ...own, children: inside }, ref });
  },
);

export declare namespace AnswerCode {
  interface Props extends PartProps<'div', object> {
    /** The code, as `renderPart` hands it over. */
    block: AnswerCodeBlock;
  }
}

/** Reads what the code block shows when it is pressed: while an answer grows, that is more than was rendered. */
function CopyButton({ text }: { readonly text: string }) {
  const { answerCodeCopied, answerCodeFailed, answerCodeCopy } = useWords(answerMessages);
  const [said, copy] = useCopy(answerCodeCopied, answerCodeFailed);
  return (
    <button
      type="button"
      data-credence="answer-copy"
      aria-label={said || answerCodeCopy}
      onClick={({ currentTarget }) => void copy(shownIn(currentTarget) ?? text)}
    >
      <span role="status">{said}</span>
    </button>
  );
}

function shownIn(button: HTMLElement): string | undefined {
  return button.parentElement?.querySelector('pre')?.textContent;
}
