/** The condition that a vote or comment, as `row` of the events, is about a whole answer: not about a claim or a citation of it. */
export function onAnswer(row: string): string {
  return `coalesce(${row}.event->'target'->>'kind', 'answer') = 'answer'`;
}
