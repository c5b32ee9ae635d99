import { useEffect } from 'react';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useStore } from '../store/useStore.ts';
import { EditQuestion } from './EditQuestion.tsx';

/** A question of the person's own. */
export function AskedPage({ askId }: { readonly askId: string }) {
  const { questions, conversations } = useCopilot();
  const asked = useStore(questions).find(({ id }) => id === askId);
  useEffect(() => {
    if (asked)
      conversations.open({ key: `ask:${askId}`, ticketId: null, question: asked.question });
  }, [conversations, askId, asked]);
  return (
    <div className="page ticket">
      <BackLink />
      <PageTitle>{messages.askTitle}</PageTitle>
      <p className="ticket-body" dir="auto">
        {asked?.question ?? messages.askGone}
      </p>
      {asked && <EditQuestion question={asked.question} />}
    </div>
  );
}
