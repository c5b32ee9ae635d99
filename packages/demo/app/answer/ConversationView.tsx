import { messages } from '../messages/index.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { AnswerNote } from './AnswerNote.tsx';
import { shownAnswer } from './conversation.ts';
import type { Conversation } from './conversation.ts';
import { VersionBar } from './VersionBar.tsx';

/** The answers drafted for one question; the shown one in view, the earlier ones a step away. */
export function ConversationView({ conversation, current }: ConversationView.Props) {
  const { answers, shown } = conversation;
  return (
    <section className="drafts" aria-label={messages.drafts} hidden={!current}>
      {answers.map((answer, at) => (
        <div key={answer.responseId} hidden={at !== shown}>
          <AnswerCard
            answer={answer}
            conversation={conversation}
            visible={current && at === shown}
          />
        </div>
      ))}
      <AnswerNote answer={shownAnswer(conversation)} />
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
