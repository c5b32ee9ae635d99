import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { Loaded } from '../store/Loaded.tsx';
import { useResource } from '../store/useResource.ts';
import { useStore } from '../store/useStore.ts';
import { AskedItem } from './AskedItem.tsx';
import { InboxItem } from './InboxItem.tsx';
import { InboxSkeleton } from './InboxSkeleton.tsx';

const refreshEvery = 20_000;
const refreshWhilePreparing = 3_000;

/** The tickets with what was prepared for them, and the person's own questions. */
export function Inbox({ current }: Inbox.Props) {
  const { tickets, questions } = useCopilot();
  const preparing = useStore(tickets).value?.some(({ prepared }) => !prepared) ?? false;
  const state = useResource(tickets, preparing ? refreshWhilePreparing : refreshEvery);
  const asked = useStore(questions);
  return (
    <div className="inbox-list">
      {asked.length > 0 && (
        <>
          <h2 className="list-title">{messages.inboxAsked}</h2>
          <ul>
            {asked.map((one) => (
              <AskedItem key={one.id} asked={one} current={current === one.id} />
            ))}
          </ul>
          <h2 className="list-title">{messages.inboxTickets}</h2>
        </>
      )}
      <Loaded resource={tickets} state={state} skeleton={<InboxSkeleton />}>
        {(list) =>
          list.length === 0 ? (
            <p className="empty">{messages.inboxEmpty}</p>
          ) : (
            <ul>
              {list.map((ticket) => (
                <InboxItem key={ticket.id} ticket={ticket} current={current === ticket.id} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

export declare namespace Inbox {
  interface Props {
    /** Id of the ticket or question that is open. */
    readonly current: string | null;
  }
}
