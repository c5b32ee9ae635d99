import type {
  AnswerEvent,
  DayMetrics,
  DocumentPage,
  DocumentSummary,
  HandoffReceipt,
  QueueEntry,
  Status,
  Ticket,
  TicketSummary,
} from '../../shared/api.ts';
import { readAnswer } from './readAnswer.ts';
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
    documents: async () =>
      ((await get('/documents')) as { documents: readonly DocumentSummary[] }).documents,
    page: async (id, page) =>
      (await get(`/documents/${encodeURIComponent(id)}/pages/${String(page)}`)) as DocumentPage,
    queue: async () => ((await get('/queue')) as { waiting: readonly QueueEntry[] }).waiting,
    take: async (id) => {
      await post(`/queue/${encodeURIComponent(id)}/take`, {});
    },
    handoff: async (body) => (await post('/handoffs', body)) as HandoffReceipt,
    metrics: async () => (await get('/metrics')) as DayMetrics,
    status: async () => (await get('/status')) as Status,
    answer: (question, signal) => streamAnswer(fetch, question, signal),
  };
}

/** What is asked of the engine; `responseId` is minted by the page. */
export interface Question {
  readonly responseId: string;
  readonly question: string;
  readonly ticketId?: string;
}

/** A request for a person. */
export interface HandoffBody extends Question {
  readonly id: string;
  readonly note?: string;
}

export interface Api {
  tickets(): Promise<readonly TicketSummary[]>;
  ticket(id: string): Promise<Ticket>;
  documents(): Promise<readonly DocumentSummary[]>;
  page(id: string, page: number): Promise<DocumentPage>;
  queue(): Promise<readonly QueueEntry[]>;
  take(id: string): Promise<void>;
  handoff(body: HandoffBody): Promise<HandoffReceipt>;
  metrics(): Promise<DayMetrics>;
  status(): Promise<Status>;
  answer(question: Question, signal: AbortSignal): AsyncIterable<AnswerEvent>;
}

async function* streamAnswer(
  fetch: Fetch,
  question: Question,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent, void> {
  const response = await request(fetch, '/answers', posting(question, signal));
  yield* readAnswer(response.body);
}
