/** A page of the list: of which votes, and below which place. */
export interface FeedbackQuery {
  /** Empty for both. */
  readonly vote: '' | 'up' | 'down';
  /** `null` for the newest. */
  readonly before: number | null;
}

/** The query as an address has it; it also names the page among those that were read. */
export function feedbackKey({ vote, before }: FeedbackQuery): string {
  return new URLSearchParams({ vote, before: before === null ? '' : String(before) }).toString();
}
