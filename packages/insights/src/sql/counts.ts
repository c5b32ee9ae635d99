/** What an answer is known to be by an act of this type. */
const acts = {
  is_shown: 'response.shown',
  is_sent: 'draft.sent',
  is_requested: 'handoff.requested',
  is_accepted: 'handoff.accepted',
  is_failed: 'handoff.failed',
  is_closed: 'case.closed',
};

/** Which answers count for what, in words that every database takes; `took` is a time and `billionths` a cost, where they are known. */
const counts = {
  shown: 'is_shown',
  sent: 'is_sent',
  edited: 'is_edited',
  thumbs_up: "last_vote = 'up'",
  thumbs_down: "last_vote = 'down'",
  requested: 'is_requested',
  accepted: 'is_accepted',
  failed: 'is_failed and not is_accepted',
  reached: 'is_shown or is_accepted',
  timed: 'took >= 0',
  rated: 'last_score > 0',
  closed: 'is_closed',
  resolved: 'is_resolved',
  alone: 'is_resolved and not is_accepted',
  by_itself: "is_resolved and not is_accepted and last_by = 'assistant'",
  priced: 'billionths >= 0',
};

/** The columns of an answer that acts of a type give it, each as `write` writes it. */
export function writeActs(write: WriteColumn): string {
  return list(acts, (type, name) => write(`type = '${type}'`, name));
}

/** The columns of a row that counts answers, each as `write` writes it. */
export function writeCounts(write: WriteColumn): string {
  return list(counts, write);
}

type WriteColumn = (condition: string, name: string) => string;

function list(columns: Readonly<Record<string, string>>, write: WriteColumn): string {
  return Object.entries(columns)
    .map(([name, text]) => `  ${write(text, name)},`)
    .join('\n');
}
