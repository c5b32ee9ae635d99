import type { CredenceEvent, EventType } from '@credence-ui/core/event';
import { createOutbox } from '@credence-ui/core/feedback';
import type { OutboxOptions, OutboxStorage } from '@credence-ui/core/feedback';
import { createStore } from '../store/createStore.ts';
import type { Store } from '../store/createStore.ts';
import { recordedState } from './recordedState.ts';
import type { RecordedState } from './recordedState.ts';

/** What was done on this page, on its way to the server. */
export interface Recording extends Store<RecordingState> {
  /** Keeps an event and sends it as soon as possible. */
  record(this: void, event: CredenceEvent): void;
  /** Sends what waits, now. */
  flush(this: void): Promise<void>;
}

export interface RecordingState {
  readonly state: RecordedState;
  /** Events that the server has not taken yet. */
  readonly pending: number;
  /** The answers on which a person acted, rather than only saw them. */
  readonly acted: ReadonlySet<string>;
}

const seen: ReadonlySet<EventType> = new Set([
  'response.shown',
  'fallback.shown',
  'answer.blocked',
]);

/** A recording that keeps events in `storage` and hands them to `send`. */
export function createRecording(options: createRecording.Options): Recording {
  const { storage, send, onTaken } = options;
  const { set, ...store } = createStore<RecordingState>({
    state: 'idle',
    pending: 0,
    acted: new Set(),
  });
  const outbox = createOutbox({
    storage,
    send: async (events) => {
      const answer = await send(events);
      if (answer.status === 202) onTaken();
      return answer;
    },
  });
  outbox.subscribe(() => {
    const snapshot = outbox.getSnapshot();
    const { acted } = store.getSnapshot();
    set({ state: recordedState(snapshot, acted.size > 0), pending: snapshot.pending, acted });
  });
  return {
    ...store,
    record: (event) => {
      const { acted } = store.getSnapshot();
      if (!seen.has(event.type))
        set({ ...store.getSnapshot(), acted: new Set(acted).add(event.responseId) });
      void outbox.enqueue(event);
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
