import { messages } from '../messages/index.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useCopilot } from '../shell/CopilotContext.ts';
import { Loaded } from '../store/Loaded.tsx';
import { useResource } from '../store/useResource.ts';
import { QueueLists } from './QueueLists.tsx';
import { useTake } from './useTake.ts';

const refreshEvery = 10_000;

/** The people's queue: every hand-off that waits, first come first served, and who has which. */
export function QueuePage() {
  const { queue, status } = useCopilot();
  const state = useResource(queue, refreshEvery);
  const { value: copilot } = useResource(status);
  const { taking, problem, take } = useTake();
  const isOld = state.status === 'failed' || copilot?.database === 'unreachable';
  return (
    <div className="page queue">
      <PageTitle>{messages.queue}</PageTitle>
      <p className="lead">{messages.queueLead}</p>
      <div role="alert" className="problem">
        {problem}
      </div>
      <div className="queue-list">
        <Loaded resource={queue} state={state}>
          {(lists) => (
            <>
              <p role="status" className="queue-old">
                {isOld && messages.queueOld}
              </p>
              <QueueLists
                lists={lists}
                isOld={isOld}
                taking={taking}
                onTake={(entry) => void take(entry)}
              />
            </>
          )}
        </Loaded>
      </div>
    </div>
  );
}
