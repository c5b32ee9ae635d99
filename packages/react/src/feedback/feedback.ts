/** A thumb, or `null` after it was taken back. */
export type Vote = 'up' | 'down' | null;

/** Where the last act of feedback stands. `queued` is kept on this device and sent later. */
export type FeedbackStatus = 'idle' | 'saving' | 'saved' | 'queued' | 'failed';

/** Everything said about one answer. */
export interface FeedbackDetails {
  /** Codes of the reasons chosen, such as `incorrect`. */
  readonly reasons: readonly string[];
  /** The answer that was rated. */
  readonly responseId: string;
}

/** What a product's saving function may say; nothing means saved, a rejection that it failed. */
export type FeedbackReceipt = 'saved' | 'queued';

/** A reason that can be chosen: its code travels, its label is read. */
export interface FeedbackReason {
  readonly code: string;
  readonly label: string;
}
