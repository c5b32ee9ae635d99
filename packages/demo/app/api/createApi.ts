import type {
  DayMetrics,
  DocumentPage,
  DocumentSummary,
  FeedbackPage,
  HandoffReceipt,
  Hold,
  MetricScope,
  Queue,
  SentReply,
  Ticket,
  TicketStatus,
  TicketSummary,
} from '../../shared/api.ts';
import type { BlockedAnswer, HandoffUpdate } from '@credence-ui/core/fallback';
import type { StyleProfile } from '@credence-ui/draft/style';
import type { WeekMeasures } from '../../shared/measures.ts';
import type { Erased, ErasureKind } from '../../shared/erasure.ts';
import type { Product, ProductPreview } from '../../shared/product.ts';
import type { LLMProductSpec, SuccessCriterion } from '@credence-ui/insights';
import type { Fault } from '../../shared/fault.ts';
import type { BlockedEntry, FaqEntry, KeptAnswer } from '../../shared/answers.ts';
import type { ReviewDesk } from '../../shared/review.ts';
import type { Status } from '../../shared/status.ts';
import type {
  CalibrationPreview,
  CutOffs,
  EstimatePreview,
  LabelledHistory,
  PolicySummary,
} from '../../shared/calibration.ts';
import { messages } from '../messages/index.ts';
import { createCycleCalls } from './cycleCalls.ts';
import type { CycleCalls } from './cycleCalls.ts';
import { RequestError } from './RequestError.ts';
import { posting, readJson, request } from './request.ts';
import type { Fetch } from './request.ts';

/** What the page can ask of the server, as functions. */
export function createApi(fetch: Fetch): Api {
  const get = (path: string) => readJson(fetch, path);
  const post = (path: string, body: unknown) => readJson(fetch, path, posting(body));
  // Page and server are built together on shared/api.ts, so the casts name what the server promises there.
  return {
    tickets: async () => ((await get('/tickets')) as { tickets: readonly TicketSummary[] }).tickets,
    ticket: async (id) => (await get(`/tickets/${encodeURIComponent(id)}`)) as Ticket,
    ticketStatus: async (id) =>
      (await get(`/tickets/${encodeURIComponent(id)}/state`)) as TicketStatus,
    documents: async () =>
      ((await get('/documents')) as { documents: readonly DocumentSummary[] }).documents,
    page: async (id, page) =>
      (await get(`/documents/${encodeURIComponent(id)}/pages/${String(page)}`)) as DocumentPage,
    queue: async () => (await get('/queue')) as Queue,
    take: async (id) => (await post(`/queue/${encodeURIComponent(id)}/take`, {})) as Hold,
    release: async (id) => {
      await post(`/queue/${encodeURIComponent(id)}/release`, {});
    },
    close: async (id) => {
      await post(`/queue/${encodeURIComponent(id)}/close`, {});
    },
    ...handoffCalls(fetch),
    reply: async (ticketId, body) => {
      const path = ticketId === null ? '' : `/tickets/${encodeURIComponent(ticketId)}`;
      const sending = posting(body, AbortSignal.timeout(longestSend));
      return readReceipt(await readJson(fetch, `${path}/replies`, sending));
    },
    feedback: async (key) => (await get(`/feedback?${key}`)) as FeedbackPage,
    review: async (reviewer) =>
      (await get(`/review?reviewer=${encodeURIComponent(reviewer)}`)) as ReviewDesk,
    metrics: async (of) => (await get(`/metrics?of=${of}`)) as DayMetrics,
    measures: async (of) => (await get(`/measures?of=${of}`)) as WeekMeasures,
    status: async () => (await get('/status')) as Status,
    style: async () => (await get('/style')) as StyleProfile,
    policy: async () => (await get('/policy')) as PolicySummary,
    changePolicy: async (body) => (await post('/policy', body)) as PolicySummary,
    calibration: async () => (await get('/calibration')) as LabelledHistory,
    previewCalibration: async (base) =>
      (await post('/calibration/preview', { base })) as CalibrationPreview,
    calibrate: async (base) => (await post('/calibration/fit', { base })) as PolicySummary,
    previewEstimate: async (base, expectedAccuracy) =>
      (await post('/calibration/estimate/preview', { base, expectedAccuracy })) as EstimatePreview,
    estimate: async (base, expectedAccuracy) =>
      (await post('/calibration/estimate', { base, expectedAccuracy })) as PolicySummary,
    uncalibrate: async (base) => (await post('/calibration/drop', { base })) as PolicySummary,
    ...createAnswerCalls(fetch),
    ...createProductCalls(fetch),
    ...createCycleCalls(fetch),
  };
}

function createProductCalls(
  fetch: Fetch,
): Pick<Api, 'product' | 'previewSpec' | 'putSpec' | 'fixCriteria' | 'restorePolicy' | 'erase'> {
  const post = (path: string, body: unknown) => readJson(fetch, path, posting(body));
  return {
    product: async () => (await readJson(fetch, '/product')) as Product,
    erase: async (kind, subject) => (await post('/erase', { [kind]: subject })) as Erased,
    previewSpec: async (spec) => (await post('/product/preview', { spec })) as ProductPreview,
    fixCriteria: async (criteria) => {
      await post('/product/criteria', { criteria });
    },
    putSpec: async (base, spec) => (await post('/product', { base, spec })) as PolicySummary,
    restorePolicy: async (base, version) =>
      (await post('/product/restore', { base, version })) as PolicySummary,
  };
}

function createAnswerCalls(
  fetch: Fetch,
): Pick<Api, 'answer' | 'kept' | 'faq' | 'blocked' | 'blockedAnswers'> {
  return {
    answer: (question, signal) => request(fetch, '/answers', posting(question, signal)),
    kept: async (question) =>
      (await readJson(fetch, '/answers/kept', posting(question))) as KeptAnswer | null,
    faq: async () => ((await readJson(fetch, '/faq')) as { entries: readonly FaqEntry[] }).entries,
    blocked: async ({ responseId, question, content, reason }) => {
      await readJson(fetch, '/blocked', posting({ responseId, question, content, reason }));
    },
    blockedAnswers: async () =>
      ((await readJson(fetch, '/blocked')) as { entries: readonly BlockedEntry[] }).entries,
  };
}

/** What the one who asks for a person can ask of the server. */
function handoffCalls(fetch: Fetch): Pick<Api, 'handoff' | 'standing' | 'withdraw'> {
  const pathOf = (id: string) => `/handoffs/${encodeURIComponent(id)}`;
  return {
    standing: async (id) => (await readJson(fetch, pathOf(id))) as HandoffUpdate,
    withdraw: async (id) =>
      (await readJson(fetch, `${pathOf(id)}/withdraw`, posting({}))) as HandoffUpdate,
    handoff: async (body) =>
      (await readJson(
        fetch,
        '/handoffs',
        posting(body, AbortSignal.timeout(longestSend)),
      )) as HandoffReceipt,
  };
}

/** Milliseconds after which a reply or a hand-off counts as not sent; trying again is safe. */
const longestSend = 15_000;

/** A login page or a proxy may answer 200 too: only our own receipt says that a reply was sent. */
function readReceipt(receipt: unknown): SentReply {
  const id = typeof receipt === 'object' && receipt !== null && 'id' in receipt ? receipt.id : null;
  if (typeof id !== 'string') throw new RequestError(messages.serverGarbled, null);
  return receipt as SentReply;
}

/** What is asked of the engine; `responseId` is minted by the page. */
export interface Question {
  readonly responseId: string;
  readonly question: string;
  readonly ticketId?: string;
}

/** A question, whom it is put to, and what is to go wrong with it on purpose. */
export interface Asking extends Question {
  /** The engine that needs no model. */
  readonly source?: 'backup';
  /** What keeps its version while two are compared. */
  readonly conversation?: string;
  readonly fault?: Fault;
}

/** A reply as it was approved; `id` is minted by the page. */
export interface ReplyBody {
  readonly id: string;
  readonly responseId: string;
  readonly text: string;
  /** That one more reply goes to a question that has one. */
  readonly confirmed?: true;
}

/** A request for a person. */
export interface HandoffBody extends Question {
  readonly id: string;
  readonly note?: string;
}

export interface Api extends CycleCalls {
  tickets(): Promise<readonly TicketSummary[]>;
  ticket(id: string): Promise<Ticket>;
  ticketStatus(id: string): Promise<TicketStatus>;
  documents(): Promise<readonly DocumentSummary[]>;
  page(id: string, page: number): Promise<DocumentPage>;
  queue(): Promise<Queue>;
  /** Takes a hand-off. A 409 when somebody has it, a 404 when it waits no longer. */
  take(id: string): Promise<Hold>;
  /** Puts a hand-off back where it stood. */
  release(id: string): Promise<void>;
  /** Ends a hand-off without a reply of its own. */
  close(id: string): Promise<void>;
  handoff(body: HandoffBody): Promise<HandoffReceipt>;
  /** Where a hand-off stands. */
  standing(id: string): Promise<HandoffUpdate>;
  /** Takes a hand-off back; where it stands then, also when that was too late. */
  withdraw(id: string): Promise<HandoffUpdate>;
  /** Sends a reply to a ticket, or the answer to a question of one's own. */
  reply(ticketId: string | null, body: ReplyBody): Promise<SentReply>;
  /** A page of what people said, by `feedbackKey`. */
  feedback(key: string): Promise<FeedbackPage>;
  /** The answers that a reviewer is to judge. */
  review(reviewer: string): Promise<ReviewDesk>;
  /** Of the set-up that runs, or of all that ran on this data. */
  metrics(of: MetricScope): Promise<DayMetrics>;
  /** The nine metrics of the last seven days. */
  measures(of: MetricScope): Promise<WeekMeasures>;
  status(): Promise<Status>;
  /** How the team writes. */
  style(): Promise<StyleProfile>;
  policy(): Promise<PolicySummary>;
  /** Puts cut-offs in force in place of those of version `base`; `null` the default ones. */
  changePolicy(body: {
    readonly base: string;
    readonly cutOffs: CutOffs | null;
    /** That a high cut-off below `lowHigh` is meant. */
    readonly confirmed?: true;
  }): Promise<PolicySummary>;
  calibration(): Promise<LabelledHistory>;
  /** What calibrating would change. */
  previewCalibration(base: string): Promise<CalibrationPreview>;
  /** Calibrates confidence on the votes there are. */
  calibrate(base: string): Promise<PolicySummary>;
  /** What an estimate would change; `expectedAccuracy` in [0.5, 0.99]. */
  previewEstimate(base: string, expectedAccuracy: number): Promise<EstimatePreview>;
  /** Estimates confidence from what the team expects, and the votes once there are 20. */
  estimate(base: string, expectedAccuracy: number): Promise<PolicySummary>;
  uncalibrate(base: string): Promise<PolicySummary>;
  /** What the product is for, and the policies that were in force. */
  product(): Promise<Product>;
  previewSpec(spec: LLMProductSpec): Promise<ProductPreview>;
  /** Puts a spec in force in place of the policy of version `base`. */
  putSpec(base: string, spec: LLMProductSpec): Promise<PolicySummary>;
  /** Fixes what success is to be; what was fixed before stays to be seen. */
  fixCriteria(criteria: readonly SuccessCriterion[]): Promise<void>;
  /** Puts what an earlier policy said in force again. */
  restorePolicy(base: string, version: string): Promise<PolicySummary>;
  /** Forgets all about an answer, a session or a person; how much that was. */
  erase(kind: ErasureKind, subject: string): Promise<Erased>;
  /** An answer as it comes, for `requestSource`. */
  answer(question: Asking, signal: AbortSignal): Promise<Response>;
  /** An answer that was given to the same question before. */
  kept(question: Question): Promise<KeptAnswer | null>;
  /** What the documents say, by heading. */
  faq(): Promise<readonly FaqEntry[]>;
  /** Keeps what a guardrail stopped for those who review it. */
  blocked(incident: BlockedAnswer): Promise<void>;
  blockedAnswers(): Promise<readonly BlockedEntry[]>;
}
