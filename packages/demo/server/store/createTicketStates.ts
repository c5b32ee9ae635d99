import type { QuotedSource, TicketStatus } from '../../shared/api.ts';
import type { Connection } from './createConnection.ts';
import { toHold } from './createHandoffQueue.ts';
import type { Row } from './database.ts';
import { DatabaseUnreachable } from './DatabaseUnreachable.ts';
import { storableText } from './storableText.ts';
import { timeOf } from './timeOf.ts';

/** What became of tickets, told from the replies and the hand-offs that are stored. */
export function createTicketStates(connection: Connection): TicketStates {
  const unsaved: GivenAnswer[] = [];
  async function save(): Promise<void> {
    for (let answer = unsaved[0]; answer !== undefined; answer = unsaved[0]) {
      const isSaved = await insert(connection, answer).then(
        () => true,
        (error: unknown) => !(error instanceof DatabaseUnreachable),
      );
      if (!isSaved) return;
      if (unsaved[0] === answer) unsaved.shift();
    }
  }
  return {
    async remember(answer) {
      unsaved.push(answer);
      await save();
    },
    save,
    all: () => readStates(connection, null),
    of: async (ticketId) => (await readStates(connection, ticketId)).get(ticketId) ?? open,
  };
}

const open: TicketStatus = { kind: 'open' };

export interface TicketStates {
  /** Ties a response to its ticket, now or when the database is back. */
  readonly remember: (answer: GivenAnswer) => Promise<void>;
  /** Saves what could not be saved while the database was away. */
  readonly save: () => Promise<void>;
  /** Tickets that are no longer open. A reply ends a hand-off; one that was asked for after it counts. */
  readonly all: () => Promise<ReadonlyMap<string, TicketStatus>>;
  /** What became of one ticket. */
  readonly of: (ticketId: string) => Promise<TicketStatus>;
}

export interface GivenAnswer {
  readonly responseId: string;
  readonly ticketId: string | null;
  readonly question: string;
  /** As it was shown, in [0, 1]. */
  readonly confidence: number | null;
  /** The same before any calibration. */
  readonly combined: number | null;
  readonly abstain: boolean;
  /** Names the engine and its prompt. */
  readonly promptVersion: string;
  /** What gave it, see `identityOf`; without one its labels count for nobody. */
  readonly identity?: string;
  /** What was shown, and what it rests on; older answers have neither. */
  readonly text?: string;
  readonly citations?: readonly QuotedSource[];
}

/** Of every ticket, or of one. */
async function readStates(
  connection: Connection,
  ticketId: string | null,
): Promise<ReadonlyMap<string, TicketStatus>> {
  const [answered, handed] = await Promise.all([
    connection.query(
      `select distinct on (ticket_id) ticket_id, at, text from replies
       where ticket_id is not null and ($1::text is null or ticket_id = $1) order by ticket_id, sequence desc`,
      [ticketId],
    ),
    connection.query(
      `select ticket_id, at, taken_at, taken_by, position from (
         select *, row_number() over (partition by taken_at is null order by sequence) as position
         from handoffs where closed_at is null
       ) as opened where ticket_id is not null and ($1::text is null or ticket_id = $1)`,
      [ticketId],
    ),
  ]);
  return new Map([
    ...answered.map((row) => [String(row['ticket_id']), toAnswered(row)] as const),
    ...handed.map((row) => [String(row['ticket_id']), toHanded(row)] as const),
  ]);
}

function toAnswered({ at, text }: Row): TicketStatus {
  return { kind: 'answered', at: timeOf(at).toISOString(), text: String(text) };
}

function toHanded(row: Row): TicketStatus {
  if (row['taken_at'] !== null) return { kind: 'taken', ...toHold(row) };
  return {
    kind: 'handedOver',
    at: timeOf(row['at']).toISOString(),
    position: Number(row['position']),
  };
}

/** The first of an id stands; only what was kept for want of an answer makes way for the answer that came after all. */
async function insert(connection: Connection, answer: GivenAnswer): Promise<void> {
  const { responseId, ticketId, question, confidence, combined, abstain, promptVersion } = answer;
  const { text = '', citations = [], identity = null } = answer;
  const judged = [responseId, ticketId, question, confidence, combined, abstain, promptVersion];
  await connection.query(
    `insert into answers (response_id, ticket_id, question, confidence, combined, abstain, prompt_version, text, citations, identity)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9::text::jsonb, $10)
     on conflict (response_id) do update set confidence = excluded.confidence, combined = excluded.combined,
       abstain = excluded.abstain, prompt_version = excluded.prompt_version, text = excluded.text,
       citations = excluded.citations, identity = excluded.identity
     where answers.identity is null and excluded.identity is not null`,
    [...judged, storableText(text), storableText(JSON.stringify(citations)), identity],
  );
}
