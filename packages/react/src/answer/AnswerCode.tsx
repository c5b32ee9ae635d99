'use client';
import { visibleText } from '@credence-ui/core/citation';
import type { CodeBlock } from '@credence-ui/markdown';
import { useCopy } from '../internals/useCopy.ts';
import { fillSlot } from './fillSlot.tsx';
import type { TextSettings } from './blockContext.ts';
import type { BlockAttributes } from './renderBlock.tsx';

/** A code block with its copy button. It scrolls sideways, so a key can reach it; it reads from left to right in every language. */
export function AnswerCode({ block, open, settings, attributes }: AnswerCode.Props) {
  const { components, messages } = settings;
  const facts = { text: block.text, language: block.language, open };
  const code = <code>{visibleText(block.text)}</code>;
  const whole = (
    <div data-credence="answer-code-block" {...attributes} dir="ltr">
      <CopyButton text={block.text} messages={messages} />
      <pre
        data-credence="answer-code"
        dir="ltr"
        role="group"
        aria-label={messages.answerCode}
        tabIndex={0}
      >
        {fillSlot(components.highlight, { ...facts, children: code })}
      </pre>
    </div>
  );
  return fillSlot(components.code, { ...facts, children: whole });
}

export declare namespace AnswerCode {
  interface Props {
    block: CodeBlock;
    /** True while more may be streamed into it. */
    open: boolean;
    settings: TextSettings;
    attributes: BlockAttributes;
  }
}

interface CopyProps {
  readonly text: string;
  readonly messages: TextSettings['messages'];
}

/** Reads what the code block shows when it is pressed: while an answer grows, that is more than was rendered. */
function CopyButton({ text, messages }: CopyProps) {
  const [said, copy] = useCopy(messages.answerCodeCopied, messages.answerCodeFailed);
  return (
    <button
      type="button"
      data-credence="answer-copy"
      aria-label={said || messages.answerCodeCopy}
      onClick={({ currentTarget }) => void copy(shownIn(currentTarget) ?? text)}
    >
      <span role="status">{said}</span>
    </button>
  );
}

function shownIn(button: HTMLElement): string | undefined {
  return button.parentElement?.querySelector('pre')?.textContent;
}
