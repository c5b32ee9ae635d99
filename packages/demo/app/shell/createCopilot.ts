import { uuidv7 } from '@credence-ui/core/event';
import type { Availability } from '@credence-ui/core/fallback';
import { defaultPolicy } from '@credence-ui/core/policy';
import { createOutbox, httpSend } from '@credence-ui/core/feedback';
import type { Outbox, OutboxOptions, OutboxStorage, OutboxTabs } from '@credence-ui/core/feedback';
import type {
  DayMetrics,
  DocumentPage,
  DocumentSummary,
  FeedbackPage,
  MetricScope,
  Queue,
  Ticket,
  TicketStatus,
  TicketSummary,
} from '../../shared/api.ts';
import type { DraftKeeper, DraftStorage } from '@credence-ui/draft';
import type { StyleProfile } from '@credence-ui/draft/style';
import type { WeekMeasures } from '../../shared/measures.ts';
import type { Product } from '../../shared/product.ts';
import type { Cycle } from '../../shared/cycle.ts';
import type { Fault } from '../../shared/fault.ts';
import type { BlockedEntry, FaqEntry } from '../../shared/answers.ts';
import type { ReviewDesk } from '../../shared/review.ts';
import type { Status } from '../../shared/status.ts';
import type { LabelledHistory, PolicySummary } from '../../shared/calibration.ts';
import { createClock } from '../age/createClock.ts';
import { createConversations } from '../answer/createConversations.ts';
import type { Conversations } from '../answer/createConversations.ts';
import { createDrafts } from '../answer/createDrafts.ts';
import type { Drafts } from '../answer/createDrafts.ts';
import { createHandoffs } from '../answer/createHandoffs.ts';
import { packetOf } from '../answer/packetOf.ts';
import type { Handoffs } from '../answer/createHandoffs.ts';
import { createRunners } from '../answer/createRunners.ts';
import { createOpening } from '../answer/createOpening.ts';
import { createReplies } from '../answer/createReplies.ts';
import type { Replies } from '../answer/createReplies.ts';
import { createApi } from '../api/createApi.ts';
import type { Api } from '../api/createApi.ts';
import type { Fetch } from '../api/request.ts';
import { createKeptTexts } from '../store/createKeptTexts.ts';
import type { KeptTexts } from '../store/createKeptTexts.ts';
import { createResource } from '../store/createResource.ts';
import { createResources } from './createResources.ts';
import { createHeld } from '../queue/createHeld.ts';
import type { Held } from '../queue/createHeld.ts';
import { createQuestions } from '../ask/createQuestions.ts';
import type { Questions } from '../ask/createQuestions.ts';
import { afterRealTime } from '../store/after.ts';
import type { After } from '../store/after.ts';
import { createKept } from '../store/createKept.ts';
import type { Shelf } from '../store/createKept.ts';
import type { Resource } from '../store/createResource.ts';
import { createStore } from '../store/createStore.ts';
import type { OwnStore, Store } from '../store/createStore.ts';
import { readTheme } from '../theme/theme.ts';
import type { Theme } from '../theme/theme.ts';

/** Everything that the page follows and asks for; it outlives every component. */
export interface Copilot {
  readonly api: Api;
  readonly sessionId: string;
  readonly tickets: Resource<readonly TicketSummary[]>;
  readonly ticketOf: (id: string) => Resource<Ticket>;
  /** Where a ticket stands. */
  readonly statusOf: (id: string) => Resource<TicketStatus>;
  readonly documents: Resource<readonly DocumentSummary[]>;
  /** A page by `documentId#page`. */
  readonly pageOf: (key: string) => Resource<DocumentPage>;
  readonly queue: Resource<Queue>;
  /** A page of what people said, by `feedbackKey`. */
  readonly feedbackOf: (key: string) => Resource<FeedbackPage>;
  readonly metricsOf: Readonly<Record<MetricScope, Resource<DayMetrics>>>;
  /** The nine metrics of the last seven days. */
  readonly measuresOf: Readonly<Record<MetricScope, Resource<WeekMeasures>>>;
  readonly status: Resource<Status>;
  /** Tells this device from others among those who judge answers; there is no sign-in. */
  readonly reviewer: string;
  readonly review: Resource<ReviewDesk>;
  /** How the team writes, by what it sent. */
  readonly style: Resource<StyleProfile>;
  /** The cut-offs in force. */
  readonly policy: Resource<PolicySummary>;
  readonly calibration: Resource<LabelledHistory>;
  /** What the product is for. */
  readonly product: Resource<Product>;
  /** Versions of what the engine goes by, from the first questions to the way back. */
  readonly cycle: Resource<Cycle>;
  readonly conversations: Conversations;
  /** What goes wrong with the next answers, on purpose. */
  readonly fault: OwnStore<Fault | null>;
  readonly faq: Resource<readonly FaqEntry[]>;
  /** What the guardrail stopped, for those who review it. */
  readonly blocked: Resource<readonly BlockedEntry[]>;
  readonly handoffs: Handoffs;
  /** Whether people answer now what is handed to them; `null` where they always do. */
  readonly opening: Store<Availability | null>;
  readonly replies: Replies;
  readonly drafts: Drafts;
  /** Keeps what is typed into drafts. */
  readonly draftStorage: DraftKeeper;
  readonly questions: Questions;
  /** What this device has taken from the queue. */
  readonly held: Held;
  /** Replies of one's own that are not sent yet, by hand-off. */
  readonly ownReplies: KeptTexts;
  /** The page that was opened last because its chip was looked at, as `pageKey` has it: it takes no focus. */
  readonly followed: OwnStore<string | null>;
  /** What was done on this page, on its way to the server. */
  readonly outbox: Outbox;
  readonly theme: OwnStore<Theme>;
  /** Milliseconds since the epoch, moving every few seconds. */
  readonly clock: Store<number>;
  readonly now: () => number;
  /** Seconds for which a reply can be taken back once it was sent, whether or not it was approved before. */
  readonly undoSeconds: number;
  readonly mintId: () => string;
  readonly after: After;
}

/** Puts the page's stores together over a server and the browser's storages. */
export function createCopilot(options: createCopilot.Options): Copilot {
  const { fetch, session, local, now, random } = options;
  const api = createApi(fetch);
  const mintId = () => uuidv7({ now, random });
  const resources = createResources(api);
  const { tickets, ticketOf, queue, status, style } = resources;
  const questions = createQuestions(session);
  const clock = createClock(now, 15_000);
  const refresh = () => void Promise.all([tickets.refresh(), queue.refresh(), status.refresh()]);
  const fault = createStore<Fault | null>(null);
  const asking = () => ({ fault: fault.getSnapshot(), slowAfterSeconds: slowAfter(resources) });
  return {
    api,
    sessionId: mintId(),
    ...resources,
    ...reviewing(api, local, mintId),
    followed: createStore<string | null>(null),
    fault,
    ...answering({ api, refresh, asking, mintId }, options),
    replies: createReplies({
      ...{ api, mintId, shelf: local },
      onSent: ({ key, ticketId }, sent) => {
        if (ticketId === null) questions.noteReply(key.replace(/^ask:/, ''), sent);
        else void ticketOf(ticketId).refresh();
        void closeTaken(api, queue, key).then(refresh);
        void style.refresh();
      },
    }),
    ...{ drafts: createDrafts(options.drafts), draftStorage: options.drafts },
    questions,
    held: createHeld(local),
    ownReplies: createKeptTexts(local, 'copilot.ownReplies'),
    outbox: createOutbox({
      storage: options.outbox,
      ...(options.tabs && { tabs: options.tabs }),
      send: telling(httpSend('/api/events', { fetch }), refresh),
    }),
    theme: createKept(local, 'copilot.theme', readTheme),
    ...{ clock, opening: createOpening(status, clock) },
    now,
    undoSeconds: options.undoSeconds ?? 5,
    mintId,
    after: options.after ?? afterRealTime,
  };
}

export declare namespace createCopilot {
  interface Options {
    readonly fetch: Fetch;
    /** Where events wait until the server has them. */
    readonly outbox: OutboxStorage;
    /** The tabs that take turns to send them. @default each sends by itself */
    readonly tabs?: OutboxTabs;
    /** Where drafts wait until they are sent. */
    readonly drafts: DraftStorage & DraftKeeper;
    /** Keeps questions for this visit; `null` where the browser refuses. */
    readonly session: Shelf | null;
    /** Keeps the theme. */
    readonly local: Shelf | null;
    readonly now: () => number;
    /** @default 5 */
    readonly undoSeconds?: number;
    /** Uniform in [0, 1). */
    readonly random: () => number;
    /** @default the browser's own time */
    readonly after?: After;
  }
}

/** Answers, and the people who are asked where they do not help. */
function answering(parts: Answering, { local, now, random }: createCopilot.Options) {
  const { api, refresh, asking, mintId } = parts;
  const handoffs = createHandoffs({
    ...{ api, onAccepted: refresh, now, random, shelf: local },
    packetOf(key) {
      const conversation = conversations.getSnapshot().get(key);
      return conversation ? packetOf(conversation, location.href) : {};
    },
  });
  const conversations = createConversations({
    runnerOf: createRunners({ api, handoffOf: handoffs.of }),
    ...{ asking, mintId, now, shelf: local },
  });
  return { handoffs, conversations };
}

interface Answering extends Pick<createConversations.Options, 'asking' | 'mintId'> {
  readonly api: Api;
  /** Reads again what a hand-off changes. */
  readonly refresh: () => void;
}

/** Seconds, as the policy in force has it. */
function slowAfter({ policy }: Pick<Copilot, 'policy'>): number {
  return (policy.getSnapshot().value?.rules ?? defaultPolicy).slowAfterSeconds;
}

/** A `send` that also tells each time the server has taken events. */
function telling(send: OutboxOptions['send'], onTaken: () => void): OutboxOptions['send'] {
  return async (events) => {
    const receipt = await send(events);
    if (receipt.status === 202) onTaken();
    return receipt;
  };
}

/** Who judges answers on this device, and what is there to judge. */
function reviewing(
  api: Api,
  local: Shelf | null,
  mintId: () => string,
): Pick<Copilot, 'reviewer' | 'review'> {
  const kept = createKept(local, 'copilot.reviewer', (stored) =>
    typeof stored === 'string' ? stored : mintId(),
  );
  const reviewer = kept.getSnapshot();
  kept.set(reviewer);
  return { reviewer, review: createResource(() => api.review(reviewer)) };
}

/** An answer that was drafted anew to a question that a person took answers the hand-off too. */
async function closeTaken(api: Api, queue: Store<{ readonly value: Queue | null }>, key: string) {
  const taken = queue.getSnapshot().value?.taken.find(({ id }) => key === `ask:${id}`);
  if (taken) await api.close(taken.id).catch(() => undefined);
}
