import type { HandoffRequest } from '@credence-ui/core/fallback';

/** What server and page say to each other. All paths are below `/api`. */

/** GET /tickets */
export interface TicketSummary {
  readonly id: string;
  readonly subject: string;
  readonly from: string;
  readonly context: string;
  /** ISO 8601. */
  readonly at: string;
  /** Of the draft prepared for it, `null` before there is one. */
  readonly confidence: number | null;
  /** The tier in which it is shown, with everything that holds it back; `null` before there is a draft. */
  readonly tier?: string | null;
  readonly abstain: boolean;
  readonly prepared: boolean;
  readonly state: 'open' | 'sent' | 'handedOff';
  /** The same in full. */
  readonly status: TicketStatus;
}

/** GET /tickets/:id/state: where a ticket stands. Times are ISO 8601. */
export type TicketStatus =
  | { readonly kind: 'open' }
  /** It waits for a person since `at`. */
  | { readonly kind: 'handedOver'; readonly at: string; readonly position: number }
  | ({ readonly kind: 'taken' } & Hold)
  /** The latest reply to it. */
  | { readonly kind: 'answered'; readonly at: string; readonly text: string };

/** Who has a hand-off, and since when. */
export interface Hold {
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** GET /tickets/:id */
export interface Ticket extends TicketSummary {
  readonly body: string;
  /** What was sent to the customer, oldest first; empty while the database is away. */
  readonly replies: readonly SentReply[];
}

/**
 * POST /tickets/:id/replies, and POST /replies for a question of one's own: {id, responseId, text, confirmed?} → 201, and
 * 200 with the same body when the same reply arrives again. `id` is the key of the draft's delivery, the same for one text of one
 * draft also after a reload, so that a repeated delivery is one reply; with another text it is a 409. So is a reply to a ticket, or an answer, that has one already (`AlreadyAnswered`), unless `confirmed`
 * is true.
 */
export interface SentReply {
  readonly id: string;
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Why a second reply was not sent; it goes out when the request says `confirmed: true`. */
export interface AlreadyAnswered {
  readonly message: string;
  /** ISO 8601. */
  readonly answeredAt: string;
  /** The latest one that the customer has. */
  readonly reply: SentReply;
}

/** GET /documents → {documents, notices} */
export interface DocumentSummary {
  readonly id: string;
  /** File name. */
  readonly name: string;
  readonly kind: 'pdf' | 'markdown' | 'text';
  readonly pages: number;
}

/** A document that could not be read, and what to do. */
export interface Notice {
  readonly name: string;
  readonly message: string;
}

/** GET /documents/:id/pages/:page (1-based) */
export interface DocumentPage {
  readonly id: string;
  readonly name: string;
  readonly page: number;
  readonly pages: number;
  readonly text: string;
  /** Every heading on the page, as it stands in `text` on a line of its own. */
  readonly headings: readonly string[];
}

/**
 * POST /answers {ticketId?, question, responseId} → a stream of `@credence-ui/core/stream`: `waiting` while the model is busy,
 * the text, then a note `sources` and a `finish` with the whole response, or an `error`. This is the data of the note.
 */
export interface UncitedSources {
  readonly consulted: readonly ConsultedSource[];
  /** What speaks of it for the staff alone; neither quoted nor handed to a model. */
  readonly internal: readonly ConsultedSource[];
}

/** A source that was retrieved but not cited. */
export interface ConsultedSource {
  readonly documentId: string;
  readonly source: string;
  readonly page: number;
  readonly heading: string | null;
}

/** POST /events {events: CredenceEvent[]} → 202; inserted once by id. A 422 {message} when all of them are refused. */
export interface EventsReceipt {
  readonly accepted: number;
  /** Left out: those that cannot be read, and those about answers that this server never gave. */
  readonly refused: number;
  /** Events held back because the database cannot be reached. */
  readonly waiting: number;
}

/**
 * POST /handoffs {id, responseId, ticketId?, question, note?, and of HandoffPacket what is known} → 201, and 200 with the receipt of the first when it was asked
 * for before, under its id or for the same ticket; position 0 when a person has taken it.
 */
export interface HandoffReceipt {
  readonly id: string;
  /** The same: by it GET /handoffs/:ticket and POST /handoffs/:ticket/withdraw say where it stands, as a `HandoffUpdate`. */
  readonly ticket: string;
  readonly position: number;
  /** Measured from the hand-offs that people have taken; `null` until there are enough of them. */
  readonly waitMinutes: number | null;
}

/** What the one who takes over should know beside the question. */
export type HandoffPacket = Omit<Partial<HandoffRequest>, 'id' | 'responseId' | 'question'>;

/**
 * GET /queue.
 * POST /queue/:id/take {by?} → {taken: true, by, at}, a 409 {message, by, at} when somebody has it.
 * POST /queue/:id/release → {released: true} puts it back where it stood; POST /queue/:id/close → {closed: true} ends it
 * without a reply. A 404 {message} when it is not open.
 */
export interface Queue {
  /** First come, first served. */
  readonly waiting: readonly QueueEntry[];
  /** The longest held first. */
  readonly taken: readonly TakenEntry[];
}

/** A hand-off that waits. */
export interface QueueEntry {
  readonly id: string;
  readonly responseId: string;
  readonly ticketId: string | null;
  readonly subject: string;
  readonly question: string;
  readonly at: string;
  readonly position: number;
  readonly packet?: HandoffPacket;
}

/** A hand-off that a person has. */
export interface TakenEntry extends Omit<QueueEntry, 'position'> {
  readonly taken: Hold;
}

/** Whose answers are counted: those of the engine, model, prompt and documents that run, or all on this data. */
export type MetricScope = 'this' | 'all';

/**
 * GET /metrics, with an `ETag`; rates are null when their denominator is 0. Days are the server's, by the time at which it had
 * an event. A ticket, or a question of one's own, counts once a day.
 */
export interface DayMetrics extends Omit<DayRates, 'day'> {
  readonly events: number;
  readonly since: string;
  readonly shown: number;
  /** What was shown as a draft, by tier. */
  readonly tiers: Readonly<Record<string, number>>;
  /** What was shown without a draft, since the copilot withheld its answer. */
  readonly withheld: number;
  readonly sent: number;
  /** The last vote on an answer, withheld ones too. */
  readonly thumbsUp: number;
  readonly thumbsDown: number;
  /** Of these votes, those on withheld answers, which are no labels. */
  readonly votesOnWithheld: number;
  readonly handoffsRequested: number;
  readonly handoffsAccepted: number;
  /** Asked for and not accepted. */
  readonly handoffsFailed: number;
  /** One entry a day, oldest first, for the sparklines. */
  readonly days: readonly DayRates[];
}

/** The rates of one day. */
export interface DayRates {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly editRate: number | null;
  readonly thumbsRatio: number | null;
  /** Share of what was shown or handed over that was handed over. */
  readonly handoffRate: number | null;
}

/** GET /feedback?before=&vote=: what people said of answers, newest first; `vote` is up or down. */
export interface FeedbackPage {
  readonly entries: readonly FeedbackEntry[];
  /** `before` of the next page, `null` on the last one. */
  readonly next: number | null;
}

/** The vote on an answer that counts, the last one, with what was said about it. */
export interface FeedbackEntry {
  readonly responseId: string;
  readonly vote: 'up' | 'down';
  /** Codes such as "incorrect". */
  readonly reasons: readonly string[];
  /** Oldest first. */
  readonly comments: readonly string[];
  /** When the server had the vote. ISO 8601. */
  readonly at: string;
  /** Names the visit that it came from; there is no sign-in. */
  readonly sessionId: string | null;
  readonly tier: string;
  readonly ticketId: string | null;
  /** `null` when the answer is not known here. */
  readonly question: string | null;
  /** The answer as it was shown; `null` when it was not kept. */
  readonly text: string | null;
  readonly citations: readonly QuotedSource[];
}

/** A source as an answer quoted it. */
export interface QuotedSource {
  readonly id: string;
  readonly source: string;
  readonly page: number | null;
  readonly quote: string;
}
