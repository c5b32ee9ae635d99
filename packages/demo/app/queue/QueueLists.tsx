import type { Queue, QueueEntry, TakenEntry } from '../../shared/api.ts';
import { useClockTime } from '../age/useClockTime.ts';
import { messages } from '../messages/index.ts';
import { hrefOf } from '../route/route.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useStore } from '../store/useStore.ts';
import { isHeld } from './createHeld.ts';
import { QueueItem, QueuePosition } from './QueueItem.tsx';
import { placeOfHandoff } from './useTake.ts';

/** What waits, with a way to take it, and what somebody has, with a way to where it is answered. */
export function QueueLists({ lists, isOld, taking, onTake }: QueueLists.Props) {
  const { waiting, taken } = lists;
  return (
    <>
      {waiting.length === 0 ? (
        <p className="empty">{isOld ? messages.queueUnknown : messages.queueEmpty}</p>
      ) : (
        <ol>
          {waiting.map((entry) => (
            <QueueItem
              key={entry.id}
              entry={entry}
              mark={<QueuePosition position={entry.position} />}
            >
              <button
                type="button"
                className="button main"
                aria-disabled={taking === entry.id}
                aria-label={messages.queueTakeNamed(entry.subject)}
                onClick={() => {
                  onTake(entry);
                }}
              >
                {taking === entry.id ? messages.queueTaking : messages.queueTake}
              </button>
            </QueueItem>
          ))}
        </ol>
      )}
      {taken.length > 0 && (
        <section className="queue-taken" aria-labelledby="queue-taken">
          <h2 id="queue-taken" className="list-title">
            {messages.queueTaken}
          </h2>
          <ul>
            {taken.map((entry) => (
              <TakenItem key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

export declare namespace QueueLists {
  interface Props {
    readonly lists: Queue;
    /** Whether they could not be read again. */
    readonly isOld: boolean;
    /** Id of the hand-off that is being taken. */
    readonly taking: string | null;
    readonly onTake: (entry: QueueEntry) => void;
  }
}

function TakenItem({ entry }: { readonly entry: TakenEntry }) {
  const { held, questions } = useCopilot();
  const time = useClockTime();
  const isMine = isHeld(useStore(held), entry);
  const { by, at } = entry.taken;
  return (
    <QueueItem
      entry={entry}
      mark={<span className="queue-position" data-held="" aria-hidden="true" />}
      note={isMine ? messages.heldByYou(time(at)) : messages.heldBy(by, time(at))}
    >
      <a
        className="button"
        href={hrefOf(placeOfHandoff(entry))}
        aria-label={messages.queueOpenNamed(entry.subject)}
        onClick={() => {
          if (entry.ticketId === null) questions.addOnce(entry);
        }}
      >
        {messages.queueOpen}
      </a>
    </QueueItem>
  );
}
