/**
 * POST /erase {answer} or {session} or {person} → Erased, the counts of what went. GET /export/events.csv, and likewise labels, reviews,
 * audit and erasures, each as csv or jsonl. A product asks for a sign-in at both.
 */
export interface Erased {
  /** Answers of which nothing is left. */
  readonly answers: number;
  readonly events: number;
  /** Replies whose text is gone; that and when there was one stays. */
  readonly replies: number;
  /** Hand-offs whose texts are gone; they wait no longer. */
  readonly handoffs: number;
  readonly blocked: number;
}

/** What can be erased: all about an answer, all of a visit, or all that names or comes from a person. */
export const erasureKinds = ['answer', 'session', 'person'] as const;
export type ErasureKind = (typeof erasureKinds)[number];

/** What can be exported. */
export const exportKinds = ['events', 'labels', 'reviews', 'audit', 'erasures'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** The forms that exports have. */
export const exportForms = ['csv', 'jsonl'] as const;
export type ExportForm = (typeof exportForms)[number];
