import type { SentReply } from '../../shared/api.ts';
import type { Connection } from './createConnection.ts';
import type { Row } from './database.ts';
import { storableText } from './storableText.ts';
import { timeOf } from './timeOf.ts';

/** What was sent to customers. */
export function createReplies(connection: Connection): Replies {
  return {
    async send({ id, responseId, ticketId, text }) {
      const inserted = await connection.query(
        `insert into replies (id, response_id, ticket_id, text) values ($1, $2, $3, $4)
         on conflict (id) do nothing returning id, text, at`,
        [id, responseId, ticketId, storableText(text)],
      );
      const [fresh] = inserted.map(toReply);
      if (fresh) return { kind: 'sent', reply: fresh };
      const rows = await connection.query(
        `select id, text, at from replies
         where id = $1 and response_id = $2 and ticket_id is not distinct from $3 and text = $4`,
        [id, responseId, ticketId, storableText(text)],
      );
      const [same] = rows.map(toReply);
      return same ? { kind: 'repeated', reply: same } : { kind: 'different' };
    },
    async of(ticketId) {
      const rows = await connection.query(
        'select id, text, at from replies where ticket_id = $1 order by sequence',
        [ticketId],
      );
      return rows.map(toReply);
    },
  };
}

export interface Replies {
  /** Sends a reply, once by its id: `repeated` when this very reply was sent before, `different` when another one was. */
  readonly send: (reply: Reply) => Promise<Sending>;
  /** The replies to a ticket, oldest first. */
  readonly of: (ticketId: string) => Promise<readonly SentReply[]>;
}

/** A reply as a person approved it. */
export interface Reply {
  readonly id: string;
  readonly responseId: string;
  /** `null` for the answer to a question of one's own. */
  readonly ticketId: string | null;
  readonly text: string;
}

export type Sending =
  | { readonly kind: 'sent' | 'repeated'; readonly reply: SentReply }
  | { readonly kind: 'different' };

function toReply({ id, text, at }: Row): SentReply {
  return { id: String(id), text: String(text), at: timeOf(at).toISOString() };
}
