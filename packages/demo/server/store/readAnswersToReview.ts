import type { QuotedSource } from '../../shared/api.ts';
import type { AnswerToReview } from '../../shared/review.ts';
import type { Connection } from './createConnection.ts';

/** The kept texts of answers, in the order that is asked for. */
export async function readAnswersToReview(
  connection: Pick<Connection, 'query'>,
  ids: readonly string[],
): Promise<readonly AnswerToReview[]> {
  const rows = await connection.query(
    `select a.response_id, a.question, a.text, a.citations
     from jsonb_array_elements_text($1::text::jsonb) with ordinality as asked(id, place)
     join answers a on a.response_id = asked.id where a.text is not null order by place`,
    [JSON.stringify(ids)],
  );
  return rows.map(({ response_id: id, question, text, citations }) => ({
    responseId: String(id),
    question: String(question),
    text: String(text),
    // As `remember` put them there.
    citations: Array.isArray(citations) ? (citations as readonly QuotedSource[]) : [],
  }));
}
