import { join } from 'node:path';
import { createConnection, type ConnectionOptions } from './createConnection.ts';
import { createEventStore, type EventStore } from './createEventStore.ts';
import { createFeedbackList, type FeedbackList } from './createFeedbackList.ts';
import { createGivenAnswers, type GivenAnswers } from './createGivenAnswers.ts';
import { createHandoffQueue, type HandoffQueue } from './createHandoffQueue.ts';
import { createPolicies, type Policies } from './createPolicies.ts';
import { createReplies, type Replies } from './createReplies.ts';
import { createTicketStates, type TicketStates } from './createTicketStates.ts';
import { createMetrics, type Metrics } from '../metrics/createMetrics.ts';
import { createWaitingEvents } from './createWaitingEvents.ts';
import { readActedAnswers } from './readActedAnswers.ts';
import type { ActedAnswer } from '../calibration/labelledAnswers.ts';

/** Everything that is kept. It exists at once; the database is opened behind it and may come and go. */
export async function createStore({ folder, ...options }: StoreOptions): Promise<Store> {
  const waiting = await createWaitingEvents(join(folder, 'waiting-events.jsonl'));
  const connection = createConnection({
    ...options,
    onReady: () => {
      void tickets.save().then(() => events.deliver());
    },
  });
  const events = createEventStore(connection, waiting);
  const tickets = createTicketStates(connection);
  return {
    events,
    given: createGivenAnswers(connection),
    queue: createHandoffQueue(connection),
    tickets,
    replies: createReplies(connection),
    policies: createPolicies(connection),
    feedback: createFeedbackList(connection),
    metrics: createMetrics(connection),
    actedAnswers: (promptVersion) => readActedAnswers(connection, promptVersion),
    connect: connection.connect,
    isReady: connection.isReady,
    close: connection.close,
  };
}

export interface StoreOptions extends Omit<ConnectionOptions, 'onReady'> {
  /** Where events wait while the database is away. */
  readonly folder: string;
}

export interface Store {
  readonly events: EventStore;
  readonly given: GivenAnswers;
  readonly queue: HandoffQueue;
  readonly tickets: TicketStates;
  readonly replies: Replies;
  readonly policies: Policies;
  readonly feedback: FeedbackList;
  readonly metrics: Metrics;
  /** The answers of a prompt on which somebody voted or of which the draft was sent. */
  readonly actedAnswers: (promptVersion: string) => Promise<readonly ActedAnswer[]>;
  /** Opens the database; resolves when it is reachable or the first try has failed. */
  readonly connect: () => Promise<void>;
  readonly isReady: () => boolean;
  readonly close: () => Promise<void>;
}
