import { isEvent } from '@credence-ui/core/event';
import type { FeedbackEntry, FeedbackPage, QuotedSource } from '../../shared/api.ts';
import type { Connection } from './createConnection.ts';
import type { Row } from './database.ts';
import { onAnswer } from './onAnswer.ts';
import { timeOf } from './timeOf.ts';

/** What people said of the answers that they were given. */
export function createFeedbackList(connection: Pick<Connection, 'query'>): FeedbackList {
  return async ({ before, vote, limit }) => {
    const rows = await connection.query(
      `select v.sequence, v.received_at, v.event, a.ticket_id, a.question, a.text, a.citations, (
         select jsonb_agg(c.event->>'text' order by c.sequence) from events c
         where c.response_id = v.response_id and c.type = 'feedback.commented' and ${onAnswer('c')} and c.event->>'text' is not null
       ) as comments
       from (
         select distinct on (response_id) * from events e where type = 'feedback.voted' and ${onAnswer('e')}
         order by response_id, sequence desc
       ) as v left join answers a using (response_id)
       where v.event->>'vote' is not null and ($1::bigint is null or v.sequence < $1::bigint)
         and ($2::text is null or v.event->>'vote' = $2::text)
       order by v.sequence desc limit $3`,
      [before, vote, limit + 1],
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return { entries: shown.flatMap(toEntry), next: last ? Number(last['sequence']) : null };
  };
}

/** A page of the votes that count, newest first: below `before`, and of one kind when `vote` says so. */
export type FeedbackList = (asked: FeedbackQuestion) => Promise<FeedbackPage>;

export interface FeedbackQuestion {
  readonly before: number | null;
  readonly vote: 'up' | 'down' | null;
  readonly limit: number;
}

function toEntry({ event, received_at: at, ...row }: Row): FeedbackEntry[] {
  if (!isEvent(event) || event.type !== 'feedback.voted' || event.vote === null) return [];
  // The casts name what `remember` and the query itself put there.
  const { responseId, vote, reasons, tier, sessionId = null } = event;
  return [
    {
      responseId,
      vote,
      reasons,
      comments: readList(row['comments']) as readonly string[],
      at: timeOf(at).toISOString(),
      sessionId,
      tier,
      ticketId: readText(row['ticket_id']),
      question: readText(row['question']),
      text: readText(row['text']),
      citations: readList(row['citations']) as readonly QuotedSource[],
    },
  ];
}

function readText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
