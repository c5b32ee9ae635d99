import type { Erased, ErasureKind } from '../../shared/erasure.ts';
import type { Connection } from './createConnection.ts';
import type { EventStore } from './createEventStore.ts';
import type { GivenAnswers } from './createGivenAnswers.ts';
import type { WaitingEvents } from './createWaitingEvents.ts';
import type { Row } from './database.ts';
import { storableText } from './storableText.ts';

/** Forgets what is stored, and what waits to be. */
export function createErasures({ connection, events, waiting, given }: Parts): Erasures {
  return {
    async erase(asked) {
      // What is on its way into the database must not arrive there after this.
      await events.deliver();
      const ids = await readAnswers(connection, asked);
      const erased = await eraseStored(connection, asked, ids);
      given.forget(ids);
      const gone = new Set(ids);
      const session = asked.kind === 'session' ? asked.subject : null;
      const unsent = await waiting.remove(
        ({ responseId, sessionId }) =>
          gone.has(responseId) || (session !== null && sessionId === session),
      );
      return { ...erased, events: erased.events + unsent };
    },
  };
}

interface Parts {
  readonly connection: Pick<Connection, 'query'>;
  readonly events: EventStore;
  readonly waiting: WaitingEvents;
  readonly given: GivenAnswers;
}

export interface Erasures {
  /**
   * Erases answers with all that was recorded about them. Of replies and hand-offs the texts go and the rows stay, so that a ticket
   * that was answered is not answered again. Leaves a line that says how much went.
   */
  readonly erase: (asked: Erasing) => Promise<Erased>;
}

/** What is to be erased. */
export interface Erasing {
  readonly kind: ErasureKind;
  /** The id of an answer or a session, or the words that name a person. */
  readonly subject: string;
  /** The tickets of a person. @default none */
  readonly tickets?: readonly string[];
}

/**
 * The answers that are meant. Those of a session are those that it was the first to record something of; those of a person were
 * given for their tickets, or anything written about them names the person.
 */
async function readAnswers(
  connection: Pick<Connection, 'query'>,
  { kind, subject, tickets = [] }: Erasing,
): Promise<readonly string[]> {
  if (kind === 'answer') return [subject];
  const rows =
    kind === 'session'
      ? await connection.query(ofSession, [subject])
      : await connection.query(ofPerson, [toPattern(subject), JSON.stringify(tickets)]);
  return rows.map(({ response_id: id }) => String(id));
}

const ofSession = `select response_id from (
    select distinct on (response_id) response_id, event->>'sessionId' as session from events order by response_id, sequence
  ) as firsts where session = $1`;

const ofPerson = `with tickets as (select jsonb_array_elements_text($2::text::jsonb) as id)
  select response_id from answers where question ~* $1 or text ~* $1 or ticket_id in (select id from tickets)
  union select response_id from events where event::text ~* $1
  union select response_id from replies where text ~* $1 or ticket_id in (select id from tickets)
  union select response_id from blocked_answers where question ~* $1 or content ~* $1
  union select response_id from handoffs where subject ~* $1 or question ~* $1 or note ~* $1 or packet::text ~* $1
    or taken_by ~* $1 or ticket_id in (select id from tickets)`;

/** A text as whole words, whatever it holds that patterns know. */
function toPattern(words: string): string {
  const escaped = storableText(words).replace(/[^\p{L}\p{N}\s]/gu, String.raw`\$&`);
  return String.raw`(^|[^[:alnum:]])${escaped.replace(/\s+/g, String.raw`\s+`)}($|[^[:alnum:]])`;
}

/** In one statement: all of it or nothing. */
async function eraseStored(
  connection: Pick<Connection, 'query'>,
  { kind, subject }: Erasing,
  ids: readonly string[],
): Promise<Erased> {
  const [row] = await connection.query(
    `with meant as (select jsonb_array_elements_text($1::text::jsonb) as id),
     events_gone as (delete from events where response_id in (select id from meant)
       or ($2::text = 'session' and event->>'sessionId' = $3) returning 1),
     answers_gone as (delete from answers where response_id in (select id from meant) returning 1),
     blocked_gone as (delete from blocked_answers where response_id in (select id from meant) returning 1),
     replies_gone as (update replies set text = '' where text <> '' and response_id in (select id from meant) returning 1),
     handoffs_gone as (
       update handoffs set subject = '', question = '', note = null, packet = null, taken_by = null, moves = moves + 1,
         closed_at = coalesce(closed_at, now()), ended = coalesce(ended, 'closed')
       where question <> '' and response_id in (select id from meant) returning 1)
     insert into erasures (kind, subject, counts) select $2::text, $4::text, jsonb_build_object(
       'answers', (select count(*) from answers_gone), 'events', (select count(*) from events_gone),
       'replies', (select count(*) from replies_gone), 'handoffs', (select count(*) from handoffs_gone),
       'blocked', (select count(*) from blocked_gone)) returning counts`,
    // Who a person is must not be told by the line that says that they were forgotten.
    [JSON.stringify(ids), kind, subject, kind === 'person' ? null : subject],
  );
  return toErased(row?.['counts'] as Row | undefined); // built above
}

function toErased(counts: Row = {}): Erased {
  const count = (name: keyof Erased) => Number(counts[name] ?? 0);
  return {
    ...{ answers: count('answers'), events: count('events'), replies: count('replies') },
    ...{ handoffs: count('handoffs'), blocked: count('blocked') },
  };
}
