import { useEffect } from 'react';
import { PriorReply } from '../answer/PriorReply.tsx';
import { messages } from '../messages/index.ts';
import { HandoffPanel } from '../queue/HandoffPanel.tsx';
import { useHandoff } from '../queue/useHandoff.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useStore } from '../store/useStore.ts';
import { EditQuestion } from './EditQuestion.tsx';

/** A question of the person's own. */
export function AskedPage({ askId }: { readonly askId: string }) {
  const { questions, conversations } = useCopilot();
  const handoff = useHandoff({ ticketId: null, id: askId });
  const asked = useStore(questions).find(({ id }) => id === askId) ?? handoff?.entry;
  const key = `ask:${askId}`;
  const question = asked?.question;
  useEffect(() => {
    if (question !== undefined) conversations.open({ key, ticketId: null, question });
  }, [conversations, key, question]);
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
    </div>
  );
}
