import { useId, useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { useCopilot } from '../shell/CopilotContext.ts';
import { messages } from '../messages/index.ts';
import { navigate } from '../route/navigate.ts';
import { useStore } from '../store/useStore.ts';
import { checkQuestion, longestQuestion } from './checkQuestion.ts';

/** Where a person types a question of their own. What was typed stays until it has become a question of the list. */
export function AskBox() {
  const { questions, mintId, now } = useCopilot();
  const text = useStore(questions.typed);
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  const ask = (event: FormEvent) => {
    event.preventDefault();
    const found = checkQuestion(text);
    setProblem(found);
    if (found) {
      box.current?.focus();
      return;
    }
    const askId = mintId();
    questions.ask({ id: askId, question: text.trim(), at: new Date(now()).toISOString() });
    navigate({ name: 'ask', askId, open: null });
  };

  return (
    <form className="ask" onSubmit={ask} noValidate>
      <label htmlFor={id}>{messages.ask}</label>
      <textarea
        id={id}
        ref={box}
        rows={2}
        value={text}
        placeholder={messages.askPlaceholder}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onChange={(event) => {
          questions.typed.set(event.target.value);
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

/** Control or Command with Enter asks; Enter alone makes a new line. */
function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
