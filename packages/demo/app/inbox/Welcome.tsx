import { messages } from '../messages/index.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useStore } from '../store/useStore.ts';

/** What stands in the middle before a ticket is picked. */
export function Welcome() {
  const { tickets } = useCopilot();
  const empty = useStore(tickets).value?.length === 0;
  return (
    <div className="page welcome">
      <PageTitle title={messages.inbox}>
        {empty ? messages.welcomeEmptyTitle : messages.welcomeTitle}
      </PageTitle>
      <p className="lead">{messages.welcomeText}</p>
    </div>
  );
}
