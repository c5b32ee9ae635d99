import type { HandoffReceipt, Hold, QueueEntry, TakenEntry } from '../../shared/api.ts';
import type { Connection } from './createConnection.ts';
import type { Row } from './database.ts';
import { timeOf } from './timeOf.ts';

/** People who wait for a person, first come, first served. A ticket waits once, until it is answered or closed. */
export function createHandoffQueue(connection: Connection): HandoffQueue {
  return {
    request: (handoff) => request(connection, handoff),
    async waiting() {
      const rows = await connection.query(
        `select id, response_id, ticket_id, subject, question, at, row_number() over (order by sequence) as position
         from handoffs where ${isWaiting} order by sequence`,
      );
      return rows.map((row) => ({ ...toEntry(row), position: Number(row['position']) }));
    },
    async taken() {
      const rows = await connection.query(
        `select id, response_id, ticket_id, subject, question, at, taken_by, taken_at
         from handoffs where taken_at is not null and closed_at is null order by taken_at, sequence`,
      );
      return rows.map((row) => ({ ...toEntry(row), taken: toHold(row) }));
    },
    async take(id, by) {
      const rows = await connection.query(
        `update handoffs set taken_at = now(), taken_by = $2 where id = $1 and ${isWaiting} returning taken_at, taken_by`,
        [id, by],
      );
      if (rows[0]) return { kind: 'taken', ...toHold(rows[0]) };
      const held = await connection.query(
        'select taken_at, taken_by from handoffs where id = $1 and closed_at is null',
        [id],
      );
      return held[0] ? { kind: 'held', ...toHold(held[0]) } : { kind: 'gone' };
    },
    async release(id) {
      const rows = await connection.query(
        `update handoffs set taken_at = null, taken_by = null where id = $1 and closed_at is null returning id`,
        [id],
      );
      return rows.length > 0;
    },
    async close(id) {
      const rows = await connection.query(
        `update handoffs set closed_at = coalesce(closed_at, now()) where id = $1 returning id`,
        [id],
      );
      return rows.length > 0;
    },
  };
}

/** Who has a hand-off when nobody gave a name. */
const somebody = 'a colleague';

const isWaiting = 'taken_at is null and closed_at is null';

export interface HandoffQueue {
  /** Joins the queue, once by id and once a ticket, and says where; position 0 when a person has already taken it. */
  readonly request: (handoff: Handoff) => Promise<Requested>;
  readonly waiting: () => Promise<QueueEntry[]>;
  /** What people have taken and not yet answered, the longest held first. */
  readonly taken: () => Promise<TakenEntry[]>;
  /** A person takes it: `held` when somebody already has it, `gone` when it is not open. */
  readonly take: (id: string, by: string | null) => Promise<Taking>;
  /** Puts it back where it stood; false when it is not open. */
  readonly release: (id: string) => Promise<boolean>;
  /** It needs no person any more; false when there is none. */
  readonly close: (id: string) => Promise<boolean>;
}

export interface Requested {
  /** False when it waited before. */
  readonly isNew: boolean;
  readonly receipt: HandoffReceipt;
}

export type Taking = ({ readonly kind: 'taken' | 'held' } & Hold) | { readonly kind: 'gone' };

export interface Handoff {
  readonly id: string;
  readonly responseId: string;
  readonly ticketId: string | null;
  readonly subject: string;
  readonly question: string;
  readonly note: string | null;
}

/** A row of its own, unless it is there under its id or its ticket has an open one. */
async function request(
  connection: Connection,
  { id, responseId, ticketId, subject, question, note }: Handoff,
): Promise<Requested> {
  const inserted = await connection.query(
    `insert into handoffs (id, response_id, ticket_id, subject, question, note)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
    [id, responseId, ticketId, subject, question, note],
  );
  const rows = await connection.query(
    `select id, (select count(*) from handoffs where sequence <= mine.sequence and ${isWaiting}) as position,
           taken_at is null and closed_at is null as waits
         from handoffs as mine where id = $1 or (ticket_id = $2 and closed_at is null) order by id = $1 desc limit 1`,
    [id, ticketId],
  );
  const [known] = rows;
  const position = known?.['waits'] === true ? Number(known['position']) : 0;
  const receipt: HandoffReceipt = {
    id: typeof known?.['id'] === 'string' ? known['id'] : id,
    position,
    waitMinutes: await waitMinutes(connection, position),
  };
  return { isNew: inserted.length > 0, receipt };
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

function toEntry(row: Row): Omit<QueueEntry, 'position'> {
  const { at, ticket_id: ticketId } = row;
  return {
    id: String(row['id']),
    responseId: String(row['response_id']),
    ticketId: typeof ticketId === 'string' ? ticketId : null,
    subject: String(row['subject']),
    question: String(row['question']),
    at: timeOf(at).toISOString(),
  };
}

/** Who has taken a hand-off, and when. */
export function toHold({ taken_by: by, taken_at: at }: Row): Hold {
  return { by: typeof by === 'string' ? by : somebody, at: timeOf(at).toISOString() };
}
