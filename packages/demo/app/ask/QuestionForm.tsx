import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import { messages } from '../messages/index.ts';
import { checkQuestion, longestQuestion } from './checkQuestion.ts';

/** A box for a question with a clear word about what cannot be asked. The text is its owner's, so that it is never lost. */
export function QuestionForm(props: QuestionForm.Props) {
  const { label, text, onTextChange, onAsk, focused = false } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);

  const ask = (event: SyntheticEvent) => {
    event.preventDefault();
    const found = checkQuestion(text);
    setProblem(found);
    if (found) box.current?.focus();
    else onAsk(text.trim());
  };

  return (
    <form className="ask" onSubmit={ask} noValidate>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={box}
        dir="auto"
        rows={2}
        value={text}
        placeholder={messages.askPlaceholder}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onChange={(event) => {
          onTextChange(event.target.value);
          if (problem) setProblem(checkQuestion(event.target.value));
        }}
        onKeyDown={submitOnEnter}
      />
      <div className="ask-foot">
        <p id={`${id}-problem`} role="alert" className="problem">
          {problem}
        </p>
        {text.length > longestQuestion * 0.9 && (
          <span className="count">{messages.askCount(text.length, longestQuestion)}</span>
        )}
        <button type="submit" className="button main">
          {messages.askSubmit}
        </button>
      </div>
    </form>
  );
}

export declare namespace QuestionForm {
  interface Props {
    readonly label: string;
    readonly text: string;
    readonly onTextChange: (text: string) => void;
    /** Told of a question that can be asked, without the white space around it. */
    readonly onAsk: (question: string) => void;
    /** Whether the box takes the focus when it appears. @default false */
    readonly focused?: boolean;
  }
}

/** Control or Command with Enter asks; Enter alone makes a new line. */
function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  // While an input method composes, Enter takes what it offers.
  if (event.nativeEvent.isComposing) return;
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
