import type { SentReply } from '../../shared/api.ts';
import type { Connection } from './createConnection.ts';
import type { Row } from './database.ts';
import { storableText } from './storableText.ts';
import { timeOf } from './timeOf.ts';

/** What was sent to customers. */
export function createReplies(connection: Connection): Replies {
  return {
    async send(reply) {
      const first = await insert(connection, reply, false);
      if (first) return { kind: 'sent', reply: first };
      const [before, known] = await Promise.all([
        earlier(connection, reply),
        find(connection, reply),
      ]);
      if (known) return known;
      if (before && !reply.confirmed) return { kind: 'answered', reply: before };
      const again = await insert(connection, reply, true);
      // The same request has come twice at once.
      return again
        ? { kind: 'sent', reply: again }
        : ((await find(connection, reply)) ?? different);
    },
    async of(ticketId) {
      const rows = await connection.query(
        'select id, text, at from replies where ticket_id = $1 order by sequence',
        [ticketId],
      );
      return rows.map(toReply);
    },
    async written(most) {
      const rows = await connection.query(
        `select text from replies as one where text <> '' and not exists (
           select from events where response_id = one.response_id
             and type = 'draft.sent' and event->>'edited' = 'false'
         ) order by sequence desc limit $1`,
        [most],
      );
      return rows.map(({ text }) => String(text));
    },
  };
}

export interface Replies {
  /**
   * Sends a reply, once by its id, and takes what it answers out of the queue: `repeated` when this very reply was sent
   * before, `different` when another text was under its id, `answered` when the customer has a reply already and a
   * second one was not confirmed.
   */
  readonly send: (reply: Reply) => Promise<Sending>;
  /** The replies to a ticket, oldest first. */
  readonly of: (ticketId: string) => Promise<readonly SentReply[]>;
  /** The latest texts that a person wrote or changed, at most `most`: what went out as the model wrote it is no one's style. */
  readonly written: (most: number) => Promise<readonly string[]>;
}

/** A reply as a person approved it. */
export interface Reply {
  readonly id: string;
  readonly responseId: string;
  /** `null` for the answer to a question of one's own. */
  readonly ticketId: string | null;
  readonly text: string;
  /** That the customer is to have one more reply. */
  readonly confirmed?: boolean;
}

export type Sending =
  | { readonly kind: 'sent' | 'repeated' | 'answered'; readonly reply: SentReply }
  | { readonly kind: 'different' };

const different: Sending = { kind: 'different' };

/** The reply when it was not there before; an unconfirmed one only when it is the first to its question. */
async function insert(
  connection: Connection,
  { id, responseId, ticketId, text }: Reply,
  isConfirmed: boolean,
): Promise<SentReply | undefined> {
  const rows = await connection.query(
    `with sent as (
       insert into replies (id, response_id, ticket_id, text, confirmed) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning id, text, at
     ), closed as (
       update handoffs set closed_at = now(), ended = 'answered', moves = moves + 1 where closed_at is null and exists (select from sent)
         and (ticket_id = $3 or (ticket_id is null and $3::text is null and response_id = $2))
     ) select id, text, at from sent`,
    [id, responseId, ticketId, storableText(text), isConfirmed],
  );
  return rows.map(toReply)[0];
}

/** What is stored under its id. */
async function find(
  connection: Connection,
  { id, ticketId, text }: Reply,
): Promise<Sending | undefined> {
  // After a reload the same draft belongs to another answer.
  const rows = await connection.query(
    `select id, text, at, ticket_id is not distinct from $2 and text = $3 as same
     from replies where id = $1`,
    [id, ticketId, storableText(text)],
  );
  return rows.map((row): Sending =>
    row['same'] === true ? { kind: 'repeated', reply: toReply(row) } : different,
  )[0];
}

/** The latest reply to the same ticket, or to the same answer where there is none. */
async function earlier(
  connection: Connection,
  { responseId, ticketId }: Reply,
): Promise<SentReply | undefined> {
  const rows = await connection.query(
    `select id, text, at from replies
     where ticket_id = $1 or (ticket_id is null and $1::text is null and response_id = $2)
     order by sequence desc limit 1`,
    [ticketId, responseId],
  );
  return rows.map(toReply)[0];
}

function toReply({ id, text, at }: Row): SentReply {
  return { id: String(id), text: String(text), at: timeOf(at).toISOString() };
}
