'use client';

import { useState } from 'react';
import type { ComponentProps, SyntheticEvent } from 'react';
import { Actions } from '@credence-ui/react/actions';
import { useAnswer } from '@credence-ui/react/stream';
import type { AskAnswer } from '@credence-ui/react/stream';
import { ResponseCard } from '@/registry/credence/ui/response-card';
import type { ResponseCardProps } from '@/registry/credence/ui/response-card';
import { cn } from '@/lib/utils';

type ChatAnswerProps = Omit<ComponentProps<'section'>, 'children'> &
  Pick<ResponseCardProps, 'onSend' | 'handoff' | 'feedback'> & {
    /** Asks the backend, which answers with `encodeAnswerStream`. */
    ask: AskAnswer;
  };

/** A field to ask in, the question, and its answer as it comes: stopped, copied or asked for again. */
function ChatAnswer({ ask, onSend, handoff, feedback, className, ...props }: ChatAnswerProps) {
  const answer = useAnswer({ ask });
  const [asked, setAsked] = useState('');
  const submit = (question: string) => {
    setAsked(question);
    answer.ask(question);
  };
  return (
    <section data-slot="chat-answer" className={cn('flex flex-col gap-4', className)} {...props}>
      {answer.phase !== 'idle' && (
        <>
          <Question>{asked}</Question>
          <ResponseCard
            {...answer.props}
            {...{ onSend, handoff, feedback }}
            onRetry={answer.retry}
          />
          <AnswerActions answer={answer} />
        </>
      )}
      <AskForm onAsk={submit} />
    </section>
  );
}

function Question({ children }: { children: string }) {
  return (
    <p
      data-slot="chat-question"
      className="max-w-[80%] self-end rounded-2xl rounded-ee-sm bg-primary px-4 py-2 text-primary-foreground"
    >
      {children}
    </p>
  );
}

function AnswerActions({ answer }: { answer: ReturnType<typeof useAnswer> }) {
  const { response, streaming } = answer.props;
  return (
    <div data-slot="chat-actions" className="flex items-center gap-1 text-sm">
      {streaming ? (
        <button type="button" className="rounded-md border px-3 py-1.5" onClick={answer.stop}>
          Stop
        </button>
      ) : (
        <>
          <Actions.Copy content={response.content} citations={response.citations} />
          <Actions.Regenerate onRegenerate={answer.retry} />
        </>
      )}
    </div>
  );
}

function AskForm({ onAsk }: { onAsk: (question: string) => void }) {
  const [text, setText] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onAsk(text);
    setText('');
  };
  return (
    <form data-slot="chat-ask" className="flex gap-2" onSubmit={submit}>
      <input
        aria-label="Your question"
        className="min-w-0 flex-1 rounded-md border border-input bg-transparent px-3 py-2 shadow-xs"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="submit"
        className="rounded-md bg-primary px-4 py-2 text-sm font-medium text-primary-foreground shadow-xs"
      >
        Ask
      </button>
    </form>
  );
}

export { ChatAnswer };
export type { ChatAnswerProps };
