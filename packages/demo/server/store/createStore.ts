import { join } from 'node:path';
import { createBlockedAnswers, type BlockedAnswers } from './createBlockedAnswers.ts';
import { createChecks, type Checks } from './createChecks.ts';
import { createDecisions, type Decisions } from './createDecisions.ts';
import { createEvaluations, type Evaluations } from './createEvaluations.ts';
import { createConnection, type ConnectionOptions } from './createConnection.ts';
import { createCriteria, type Criteria } from './createCriteria.ts';
import { createDraws, type Draws } from './createDraws.ts';
import { createErasures, type Erasures } from './createErasures.ts';
import { createExports, type Exports } from './createExports.ts';
import { createEventStore, type EventStore } from './createEventStore.ts';
import { createFeedbackList, type FeedbackList } from './createFeedbackList.ts';
import { createGivenAnswers, type GivenAnswers } from './createGivenAnswers.ts';
import { createHandoffQueue, type HandoffQueue } from './createHandoffQueue.ts';
import { createPolicies, type Policies } from './createPolicies.ts';
import { createReplies, type Replies } from './createReplies.ts';
import { createRuns, type Runs } from './createRuns.ts';
import { createTicketStates, type TicketStates } from './createTicketStates.ts';
import { createMetrics, type Metrics } from '../metrics/createMetrics.ts';
import {
  countSettled,
  readConversations,
  readEventsSince,
  type Settled,
  type WeekEvents,
} from './readWeek.ts';
import { createWaitingEvents } from './createWaitingEvents.ts';
import {
  countLeftOut,
  readActedAnswers,
  readPastAnswers,
  readStoredAnswers,
  type LeftOut,
} from './readActedAnswers.ts';
import type { PastAnswer } from '../product/treat.ts';
import { readAnswersToReview } from './readAnswersToReview.ts';
import type { AnswerToReview } from '../../shared/review.ts';
import type { StoredAnswer } from '../calibration/estimateCalibration.ts';
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
  const given = createGivenAnswers(connection);
  return {
    events,
    given,
    exports: createExports(connection),
    erasures: createErasures({ connection, events, waiting, given }),
    queue: createHandoffQueue(connection),
    tickets,
    replies: createReplies(connection),
    policies: createPolicies(connection),
    feedback: createFeedbackList(connection),
    blocked: createBlockedAnswers(connection),
    runs: createRuns(connection),
    checks: createChecks(connection),
    decisions: createDecisions(connection),
    criteria: createCriteria(connection),
    draws: createDraws(connection),
    evaluations: createEvaluations(connection),
    leftOut: (identity) => countLeftOut(connection, identity),
    actedAnswers: (identity) => readActedAnswers(connection, identity),
    eventsSince: (since, identity) => readEventsSince(connection, since, identity),
    settledSince: (since) => countSettled(connection, since),
    answersSince: (identity, since) => readPastAnswers(connection, identity, since),
    storedAnswers: (identity) => readStoredAnswers(connection, identity),
    conversationsSince: (since) => readConversations(connection, since),
    answersToReview: (ids) => readAnswersToReview(connection, ids),
    metrics: createMetrics(connection),
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
  readonly exports: Exports;
  readonly erasures: Erasures;
  readonly queue: HandoffQueue;
  readonly tickets: TicketStates;
  readonly replies: Replies;
  readonly policies: Policies;
  readonly feedback: FeedbackList;
  readonly blocked: BlockedAnswers;
  readonly runs: Runs;
  readonly checks: Checks;
  /** Which version is in force, and which are compared. */
  readonly decisions: Decisions;
  readonly evaluations: Evaluations;
  /** What success was to be, as it was fixed. */
  readonly criteria: Criteria;
  readonly draws: Draws;
  /** How many answers with a vote give no label, and why. */
  readonly leftOut: (identity: string) => Promise<LeftOut>;
  /** The answers of an identity on which somebody voted or of which the draft was sent. */
  readonly actedAnswers: (identity: string) => Promise<readonly ActedAnswer[]>;
  /** What was recorded since a time, of one identity or of all. */
  readonly eventsSince: (since: Date, identity: string | null) => Promise<WeekEvents>;
  /** Tickets that were settled since a time. */
  readonly settledSince: (since: Date) => Promise<Settled>;
  /** The answers of an identity since a time. */
  readonly answersSince: (identity: string, since: Date) => Promise<readonly PastAnswer[]>;
  /** The answers of an identity that were offered. */
  readonly storedAnswers: (identity: string) => Promise<readonly StoredAnswer[]>;
  /** What each answer since a time belongs to: its ticket, else itself. */
  readonly conversationsSince: (since: Date) => Promise<ReadonlyMap<string, string>>;
  /** The answers of these ids as they are judged. */
  readonly answersToReview: (ids: readonly string[]) => Promise<readonly AnswerToReview[]>;
  readonly metrics: Metrics;
  /** Opens the database; resolves when it is reachable or the first try has failed. */
  readonly connect: () => Promise<void>;
  readonly isReady: () => boolean;
  readonly close: () => Promise<void>;
}
