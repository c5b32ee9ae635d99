import type { HandoffReceipt, QueueEntry } from '../../shared/api.ts';
import type { Connection } from './createConnection.ts';
import type { Row } from './database.ts';

/** People who wait for a person, first come, first served. */
export function createHandoffQueue(connection: Connection): HandoffQueue {
  return {
    async request({ id, responseId, ticketId, subject, question, note }) {
      await connection.query(
        `insert into handoffs (id, response_id, ticket_id, subject, question, note)
         values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
        [id, responseId, ticketId, subject, question, note],
      );
      const rows = await connection.query(
        `select count(*) filter (where sequence <= (select sequence from handoffs where id = $1)) as position
         from handoffs where taken_at is null`,
        [id],
      );
      const position = Number(rows[0]?.['position'] ?? 0);
      return { id, position, waitMinutes: await waitMinutes(connection, position) };
    },
    async waiting() {
      const rows = await connection.query(
        `select id, response_id, ticket_id, subject, question, at, row_number() over (order by sequence) as position
         from handoffs where taken_at is null order by sequence`,
      );
      return rows.map(toEntry);
    },
    async take(id) {
      const rows = await connection.query(
        'update handoffs set taken_at = now() where id = $1 and taken_at is null returning id',
        [id],
      );
      return rows.length > 0;
    },
  };
}

export interface HandoffQueue {
  /** Joins the queue, once by id, and says where; position 0 when a person has already taken it. */
  readonly request: (handoff: Handoff) => Promise<HandoffReceipt>;
  readonly waiting: () => Promise<QueueEntry[]>;
  /** A person takes it; false when it is not waiting. */
  readonly take: (id: string) => Promise<boolean>;
}

export interface Handoff {
  readonly id: string;
  readonly responseId: string;
  readonly ticketId: string | null;
  readonly subject: string;
  readonly question: string;
  readonly note: string | null;
}

/** Position times the median gap between the last twenty hand-offs taken; `null` with fewer than two gaps to go by. */
async function waitMinutes(connection: Connection, position: number): Promise<number | null> {
  const rows = await connection.query(
    `select count(gap) as gaps, percentile_cont(0.5) within group (order by gap) / 60 as minutes from (
       select extract(epoch from taken_at - lag(taken_at) over (order by taken_at)) as gap
       from (select taken_at from handoffs where taken_at is not null order by taken_at desc limit 20) as taken
     ) as gaps`,
  );
  const { gaps = 0, minutes = null } = rows[0] ?? {};
  return Number(gaps) < 2 || minutes === null ? null : Math.ceil(Number(minutes) * position);
}

function toEntry(row: Row): QueueEntry {
  const { at, ticket_id: ticketId } = row;
  return {
    id: String(row['id']),
    responseId: String(row['response_id']),
    ticketId: typeof ticketId === 'string' ? ticketId : null,
    subject: String(row['subject']),
    question: String(row['question']),
    at: at instanceof Date ? at.toISOString() : String(at),
    position: Number(row['position']),
  };
}
