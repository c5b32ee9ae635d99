import type { CredenceEvent } from '@credence-ui/core/event';
import { encodeAnswerStream } from '@credence-ui/core/stream';
import type { AnswerUpdate } from '@credence-ui/core/stream';
import type { BlockedEntry, FaqEntry } from '../../shared/answers.ts';
import type { DayMetrics, FeedbackPage, TicketSummary } from '../../shared/api.ts';
import { learnStyle } from '@credence-ui/draft/style';
import type { StyleProfile } from '@credence-ui/draft/style';
import type { WeekMeasures } from '../../shared/measures.ts';
import { measureMetrics, reviewEstimate } from '@credence-ui/insights';
import type { ReviewDesk } from '../../shared/review.ts';
import type { Status } from '../../shared/status.ts';
import type { LabelledHistory } from '../../shared/calibration.ts';
import { answerQueue, standingOf, statusOfTicket, takeReply, withdraw } from './fakeQueue.ts';
import type { FakeDesk } from './fakeQueue.ts';
import { answerCalibration, changePolicy, noLabels } from './labels.ts';
import { answerCycle } from './fakeCycle.ts';
import { answerProduct } from './fakeProduct.ts';
import { documents, emptyMetrics, pageOf, readyStatus, tickets } from './world.ts';

/** A server in memory that speaks the demo's own contract, for tests. */
export interface FakeServer extends FakeDesk {
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Events by id, as a store that inserts once has them. */
  readonly events: ReadonlyMap<string, CredenceEvent>;
  readonly asked: Record<string, unknown>[];
  /** Requests that arrived, as "GET /tickets". */
  readonly requests: string[];
  tickets: readonly TicketSummary[];
  status: Status;
  /** What the documents say, by heading. */
  faq: readonly FaqEntry[];
  /** What the guardrail stopped. */
  readonly blocked: BlockedEntry[];
  /** What was to be erased. */
  readonly erased: Record<string, unknown>[];
  /** How the team writes. */
  style: StyleProfile;
  metrics: DayMetrics;
  /** The nine metrics of the last seven days. */
  week: WeekMeasures;
  /** Of all set-ups. */
  metricsOfAll: DayMetrics;
  /** The labelled answers, and the policy in force. */
  history: LabelledHistory;
  /** What people said, by query. */
  feedback: (query: string) => FeedbackPage;
  /** The answers to judge. */
  review: ReviewDesk;
  /** What the engine streams; replace it to make it fail. */
  answer: (asked: Record<string, unknown>) => readonly AnswerUpdate[] | Response;
  /** While true it knows no hand-off, as where they were erased. */
  lost: boolean;
  /** While true no request gets through. */
  down: boolean;
}

/** A fake server whose engine answers every question with `answer`. */
export function createFakeServer(answer: FakeServer['answer']): FakeServer {
  const events = new Map<string, CredenceEvent>();
  const server: FakeServer = {
    events,
    asked: [],
    requests: [],
    queue: [],
    taken: [],
    withdrawn: new Set(),
    replies: new Map(),
    tickets,
    status: readyStatus,
    faq: [],
    blocked: [],
    erased: [],
    style: learnStyle([]),
    metrics: emptyMetrics,
    week: { since: new Date().toISOString(), week: 1, measures: measureMetrics([]) },
    metricsOfAll: emptyMetrics,
    history: noLabels,
    review: { answers: [], drawn: 0, estimate: reviewEstimate([], []) },
    feedback: () => ({ entries: [], next: null }),
    answer,
    lost: false,
    down: false,
    fetch: async (path, init) => {
      await Promise.resolve();
      server.requests.push(`${init?.method ?? 'GET'} ${path.replace('/api', '')}`);
      if (server.down) throw new TypeError('Failed to fetch');
      const body = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as Record<
        string,
        unknown
      >;
      return respond(server, events, path.replace('/api', ''), body);
    },
  };
  return server;
}

function respond(
  server: FakeServer,
  events: Map<string, CredenceEvent>,
  path: string,
  body: Record<string, unknown>,
): Response {
  const [address = '', query = ''] = path.split('?');
  const [, name, id, act, page, other] = address.split('/');
  switch (name) {
    case 'tickets':
      if (body['text'] !== undefined) return takeReply(server, path, body);
      return readTickets(server, id, act);
    case 'documents':
      return page
        ? Response.json(pageOf(String(id), Number(page)))
        : Response.json({ documents, notices: server.status.notices });
    case 'queue':
      return answerQueue(server, id, act);
    case 'replies':
      return takeReply(server, path, body);
    case 'handoffs':
      return id === undefined ? handoff(server, body) : standing(server, id, act);
    case 'events':
      for (const event of body['events'] as CredenceEvent[]) events.set(event.id, event);
      return Response.json({ accepted: events.size, waiting: 0 }, { status: 202 });
    case 'answers':
      return answerQuestion(server, id, body);
    case 'feedback':
      return Response.json(server.feedback(query));
    case 'erase':
      server.erased.push(body);
      return Response.json({ answers: 1, events: 3, replies: 1, handoffs: 0, blocked: 0 });
    case 'blocked':
      return answerBlocked(server, body);
    case 'metrics':
      return Response.json(query === 'of=all' ? server.metricsOfAll : server.metrics);
    default:
      if (deciding.has(name)) return respondToLead(server, [name, id, act, page, other], body);
      return Response.json(readStanding(server)[String(name)]);
  }
}

const deciding: ReadonlySet<string | undefined> = new Set([
  'product',
  'cycle',
  'policy',
  'calibration',
]);

/** What a lead decides. */
function respondToLead(
  server: FakeServer,
  [name, id, act, ...rest]: readonly (string | undefined)[],
  body: Record<string, unknown>,
): Response {
  if (name === 'cycle') return answerCycle(server, [id, act, ...rest], body);
  if (name === 'product') return answerProduct(server, id, body);
  return name === 'policy'
    ? changePolicy(server, body)
    : answerCalibration(server, [id, act], body);
}

/** What is read as it stands. */
function readStanding(server: FakeServer): Readonly<Record<string, unknown>> {
  const { faq, style, status, week, review } = server;
  return { faq: { entries: faq }, style, status, review, measures: week };
}

function answerQuestion(
  server: FakeServer,
  id: string | undefined,
  body: Record<string, unknown>,
): Response {
  if (id === 'kept') return Response.json(null);
  server.asked.push(body);
  return stream(server.answer(body));
}

function answerBlocked(server: FakeServer, body: Record<string, unknown>): Response {
  if (body['responseId'] !== undefined) {
    const entry = { ...body, at: new Date().toISOString(), disputed: false };
    server.blocked.push(entry as unknown as BlockedEntry);
  }
  return Response.json({ entries: server.blocked });
}

function readTickets(server: FakeServer, id: string | undefined, act?: string): Response {
  if (id === undefined) return Response.json({ tickets: server.tickets });
  if (act === 'state') return Response.json(statusOfTicket(server, id));
  const found = server.tickets.find((one) => one.id === id);
  if (!found) return Response.json({ message: 'There is no such ticket.' }, { status: 404 });
  const replies = [...server.replies.values()].filter(({ path }) => path.includes(`/${id}/`));
  const status = statusOfTicket(server, id);
  return Response.json({ ...found, status, body: `Body of ${found.subject}`, replies });
}

function handoff(server: FakeServer, body: Record<string, unknown>): Response {
  const position = server.queue.length + 1;
  server.queue.push({
    id: String(body['id']),
    responseId: String(body['responseId']),
    ticketId: typeof body['ticketId'] === 'string' ? body['ticketId'] : null,
    subject: 'Handed off',
    question: String(body['question']),
    at: new Date().toISOString(),
    position,
  });
  return Response.json({ id: body['id'], position, waitMinutes: position * 4 }, { status: 201 });
}

/** Where a hand-off stands; each telling has a higher number. */
function standing(server: FakeServer, id: string, act?: string): Response {
  if (server.lost)
    return Response.json({ message: 'Credence: no such hand-off.' }, { status: 404 });
  if (act === 'withdraw') withdraw(server, id);
  const status = standingOf(server, id);
  return Response.json({ ticket: id, sequence: server.requests.length, status });
}

function stream(answer: readonly AnswerUpdate[] | Response): Response {
  if (answer instanceof Response) return answer;
  return new Response(encodeAnswerStream(answer), {
    headers: { 'content-type': 'text/event-stream' },
  });
}
