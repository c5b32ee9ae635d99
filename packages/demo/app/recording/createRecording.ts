import type { CredenceEvent } from '@credence-ui/core/event';
import { createOutbox } from '@credence-ui/core/feedback';
import type { OutboxOptions, OutboxSnapshot, OutboxStorage } from '@credence-ui/core/feedback';
import { createStore } from '../store/createStore.ts';
import type { Store } from '../store/createStore.ts';

/** What was done on this page, on its way to the server. */
export interface Recording extends Store<RecordingState> {
  /** Keeps an event and sends it as soon as possible. */
  record(this: void, event: CredenceEvent): void;
  /** Sends what waits, now. */
  flush(this: void): Promise<void>;
}

export interface RecordingState {
  /** The outbox as it is. */
  readonly outbox: OutboxSnapshot;
  /** Events that the server has not taken yet. */
  readonly pending: number;
  /** Id of the latest vote or comment, by the answer that it is about. */
  readonly said: ReadonlyMap<string, string>;
}

/** A recording that keeps events in `storage` and hands them to `send`. */
export function createRecording(options: createRecording.Options): Recording {
  const { storage, send, onTaken } = options;
  const outbox = createOutbox({
    storage,
    send: async (events) => {
      const answer = await send(events);
      if (answer.status === 202) onTaken();
      return answer;
    },
  });
  const read = (said: ReadonlyMap<string, string>): RecordingState => {
    const snapshot = outbox.getSnapshot();
    return { outbox: snapshot, pending: snapshot.pending, said };
  };
  const { set, ...store } = createStore(read(new Map()));
  outbox.subscribe(() => {
    set(read(store.getSnapshot().said));
  });
  return {
    ...store,
    record: (event) => {
      const { said } = store.getSnapshot();
      const isSaid = event.type === 'feedback.voted' || event.type === 'feedback.commented';
      // Noted once the outbox holds it: what it does not hold counts as saved.
      void outbox.enqueue(event);
      if (isSaid) set(read(new Map(said).set(event.responseId, event.id)));
    },
    flush: () => outbox.flush(),
  };
}

export declare namespace createRecording {
  interface Options {
    readonly storage: OutboxStorage;
    readonly send: OutboxOptions['send'];
    /** Told each time the server has taken events. */
    readonly onTaken: () => void;
  }
}
