/**
 * POST /blocked {responseId, question, content, reason} → 201, once by its id. GET /blocked → {entries: BlockedEntry[]}, those first
 * of which somebody said that they were stopped by mistake. It holds what nobody else is shown: a product asks for a sign-in here.
 */
export interface BlockedEntry {
  readonly responseId: string;
  readonly question: string;
  /** What was not shown. */
  readonly content: string;
  /** In the words of the guardrail. */
  readonly reason: string;
  /** ISO 8601. */
  readonly at: string;
  /** Whether somebody says that it was stopped by mistake. */
  readonly disputed: boolean;
}

/** GET /faq → {entries: FaqEntry[]}: what the documents say to customers, by heading. */
export interface FaqEntry {
  readonly documentId: string;
  readonly source: string;
  readonly page: number;
  readonly heading: string;
  readonly text: string;
}

/**
 * POST /answers/kept {question, responseId, ticketId?} → an answer that was given to the same question before, or null. It is shown
 * where nothing else answers, under `responseId`.
 */
export interface KeptAnswer {
  /** The wire form of a response. */
  readonly response: unknown;
  /** When it was given, in milliseconds since 1970. */
  readonly at: number;
  /** Names the documents that it was made from. */
  readonly sourceVersion?: string;
}
