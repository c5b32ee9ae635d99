import { useEffect } from 'react';
import type { SentReply } from '../../shared/api.ts';
import { PriorReply } from '../answer/PriorReply.tsx';
import { Settled } from '../answer/Settled.tsx';
import { messages } from '../messages/index.ts';
import { HandoffPanel } from '../queue/HandoffPanel.tsx';
import { useHandoff } from '../queue/useHandoff.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useStore } from '../store/useStore.ts';
import { EditQuestion } from './EditQuestion.tsx';

/** A question of the person's own; it gets a draft at once unless a reply was sent to it. */
export function AskedPage({ askId }: { readonly askId: string }) {
  const { questions, conversations, replies } = useCopilot();
  const handoff = useHandoff({ ticketId: null, id: askId });
  const asked = useStore(questions).find(({ id }) => id === askId);
  const key = `ask:${askId}`;
  const question = asked?.question ?? handoff?.entry.question;
  const sent = asked?.replies ?? none;
  const isSettled = sent.length > 0 && handoff?.kind !== 'mine';
  const drafted = useStore(conversations).has(key);
  useEffect(() => {
    if (question !== undefined && !isSettled) conversations.open({ key, ticketId: null, question });
  }, [conversations, key, question, isSettled]);
  return (
    <div className="page ticket">
      <BackLink />
      <PageTitle>{messages.askTitle}</PageTitle>
      <p className="ticket-body" dir="auto">
        {question ?? messages.askGone}
      </p>
      <PriorReply conversationKey={key} />
      {handoff ? (
        <HandoffPanel handoff={handoff} conversationKey={key} />
      ) : (
        question !== undefined && <EditQuestion question={question} />
      )}
      {isSettled && !drafted && question !== undefined && (
        <Settled
          words={messages.askSettled}
          replies={sent}
          onDraft={() => {
            sent.slice(-1).forEach((reply) => {
              replies.note(key, reply);
            });
            conversations.open({ key, ticketId: null, question });
          }}
        />
      )}
    </div>
  );
}

const none: readonly SentReply[] = [];
