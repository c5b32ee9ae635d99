import { useRef } from 'react';
import { messages } from '../messages/index.ts';
import { useChange } from '../route/useChange.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useStore } from '../store/useStore.ts';
import type { Answer } from './answer.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { AnswerNote } from './AnswerNote.tsx';
import { shownAnswer } from './conversation.ts';
import type { Conversation } from './conversation.ts';
import { VersionBar } from './VersionBar.tsx';

/** The answers drafted for one question; the shown one in view, the earlier ones a step away. */
export function ConversationView({ conversation, current }: ConversationView.Props) {
  const { answers, shown, key } = conversation;
  const { prior, confirmed } = useStore(useCopilot().replies);
  const isAnswered = prior.has(key) && !confirmed.has(key);
  const section = useRef<HTMLElement>(null);
  const answer = shownAnswer(conversation);
  useChange(answer?.props.responseId ?? null, () => {
    if (current && isFocusLost()) section.current?.focus();
  });
  return (
    <section
      className="drafts"
      ref={section}
      tabIndex={-1}
      aria-label={messages.drafts}
      hidden={!current}
      data-answered={isAnswered ? '' : undefined}
    >
      {answers.map((one, at) => (
        <div
          key={one.props.responseId}
          className="answer"
          data-silent={isSilent(one)}
          hidden={at !== shown}
        >
          <AnswerCard answer={one} conversation={conversation} visible={current && at === shown} />
        </div>
      ))}
      <AnswerNote answer={answer} />
      <VersionBar conversation={conversation} />
    </section>
  );
}

export declare namespace ConversationView {
  interface Props {
    readonly conversation: Conversation;
    /** Whether it is the one in view. */
    readonly current: boolean;
  }
}

function isSilent({ props }: Answer): '' | undefined {
  return props.streaming && props.response.content === '' ? '' : undefined;
}

/** Whether what had the focus is gone or out of sight, as a button in an answer that made way for another. */
function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return (
    activeElement === null || activeElement === body || activeElement.closest('[hidden]') !== null
  );
}
