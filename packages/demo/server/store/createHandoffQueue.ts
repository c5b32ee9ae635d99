import { isHandoffOver } from '@credence-ui/core/fallback';
import type { HandoffMoved, HandoffSource, HandoffUpdate } from '@credence-ui/core/fallback';
import { withoutMarkers } from '@credence-ui/draft';
import type {
  HandoffPacket,
  HandoffReceipt,
  Hold,
  QueueEntry,
  QuotedSource,
  TakenEntry,
} from '../../shared/api.ts';
import type { Connection } from './createConnection.ts';
import type { Row } from './database.ts';
import { moveStored, readStanding } from './standing.ts';
import { storableText } from './storableText.ts';
import { timeOf } from './timeOf.ts';

/** People who wait for a person, first come, first served. A ticket waits once, until it is answered or closed. */
export function createHandoffQueue(connection: Connection): HandoffQueue {
  return {
    request: (handoff) => request(connection, handoff),
    async waiting() {
      const rows = await connection.query(
        `select ${entryColumns}, row_number() over (order by handoffs.sequence) as position
         from handoffs ${withAnswer} where ${isWaiting} order by handoffs.sequence`,
      );
      return rows.map((row) => ({ ...toEntry(row), position: Number(row['position']) }));
    },
    async taken() {
      const rows = await connection.query(
        `select ${entryColumns}, taken_by, taken_at
         from handoffs ${withAnswer} where taken_at is not null and closed_at is null order by taken_at, handoffs.sequence`,
      );
      return rows.map((row) => ({ ...toEntry(row), taken: toHold(row) }));
    },
    async take(id, by) {
      const moved = await moveStored(connection, id, { type: 'take', by });
      if (moved?.status.state !== 'taken') return { kind: 'gone' };
      const rows = await connection.query('select taken_at, taken_by from handoffs where id = $1', [
        id,
      ]);
      return rows[0]
        ? { kind: moved.kind === 'moved' ? 'taken' : 'held', ...toHold(rows[0]) }
        : { kind: 'gone' };
    },
    async release(id) {
      const moved = await moveStored(connection, id, { type: 'handBack' });
      return moved !== null && !isHandoffOver(moved.status);
    },
    async close(id) {
      return (await moveStored(connection, id, { type: 'close' })) !== null;
    },
    withdraw: (id) => moveStored(connection, id, { type: 'withdraw' }),
    async standing(id) {
      const update = await readStanding(connection, id);
      const { status } = update ?? {};
      if (!update || !status || !('position' in status) || status.position === null) return update;
      const wait = await waitMinutes(connection, status.position);
      return { ...update, status: { ...status, waitMinutes: wait } };
    },
  };
}

const entryColumns =
  'handoffs.id, handoffs.response_id, handoffs.ticket_id, subject, handoffs.question, note, packet, handoffs.at, answers.text as draft, answers.citations';

/** What the copilot had answered, where it did. */
const withAnswer = 'left join answers on answers.response_id = handoffs.response_id';

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
  /** The one who asked takes it back; refused once it was answered, `null` when there is none. */
  readonly withdraw: (id: string) => Promise<HandoffMoved | null>;
  /** What its asker is told; `null` when there is none. */
  readonly standing: (id: string) => Promise<HandoffUpdate | null>;
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
  /** What else the one who takes over should know. */
  readonly packet?: HandoffPacket;
}

/** A row of its own, unless it is there under its id or its ticket has an open one. */
async function request(
  connection: Connection,
  { id, responseId, ticketId, subject, question, note, packet = {} }: Handoff,
): Promise<Requested> {
  const inserted = await connection.query(
    `insert into handoffs (id, response_id, ticket_id, subject, question, note, packet)
         values ($1, $2, $3, $4, $5, $6, $7::text::jsonb) on conflict do nothing returning id`,
    [id, responseId, ticketId, subject, question, note, storableText(JSON.stringify(packet))],
  );
  const rows = await connection.query(
    `select id, (select count(*) from handoffs where sequence <= mine.sequence and ${isWaiting}) as position,
           taken_at is null and closed_at is null as waits
         from handoffs as mine where id = $1 or (ticket_id = $2 and closed_at is null) order by id = $1 desc limit 1`,
    [id, ticketId],
  );
  const [known] = rows;
  const position = known?.['waits'] === true ? Number(known['position']) : 0;
  const ticket = typeof known?.['id'] === 'string' ? known['id'] : id;
  const receipt: HandoffReceipt = {
    id: ticket,
    ticket,
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
    packet: toPacket(row),
  };
}

/** What was sent along, and what the copilot had answered. Both were written by this server, so the casts name their shapes. */
function toPacket({ note, packet, draft, citations }: Row): HandoffPacket {
  const sources = (citations ?? []) as readonly QuotedSource[];
  const ids = sources.map(({ id }) => id);
  return {
    ...(typeof note === 'string' && { note }),
    // It may become the reply, in which a mark of a source means nothing.
    ...(typeof draft === 'string' && draft !== '' && { draft: withoutMarkers(draft, ids) }),
    ...(sources.length > 0 && { citations: sources.map(toSource) }),
    ...(packet as HandoffPacket | null),
  };
}

function toSource({ source, page }: QuotedSource): HandoffSource {
  return { title: source, page };
}

/** Who has taken a hand-off, and when. */
export function toHold({ taken_by: by, taken_at: at }: Row): Hold {
  return { by: typeof by === 'string' ? by : somebody, at: timeOf(at).toISOString() };
}
