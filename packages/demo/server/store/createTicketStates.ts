import type { TicketSummary } from '../../shared/api.ts';
import type { Connection } from './createConnection.ts';
import { DatabaseUnreachable } from './DatabaseUnreachable.ts';

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
    async all() {
      const rows = await connection.query(
        `select ticket_id, 'sent' as state from replies
         union select ticket_id, 'handedOff' from handoffs
         order by state`,
      );
      return new Map(
        rows.flatMap(({ ticket_id: id, state }) =>
          typeof id === 'string' && (state === 'sent' || state === 'handedOff')
            ? [[id, state] as const]
            : [],
        ),
      );
    },
  };
}

export interface TicketStates {
  /** Ties a response to its ticket, now or when the database is back. */
  readonly remember: (answer: GivenAnswer) => Promise<void>;
  /** Saves what could not be saved while the database was away. */
  readonly save: () => Promise<void>;
  /** Tickets that are no longer open. One that was handed off and then sent counts as sent. */
  readonly all: () => Promise<ReadonlyMap<string, TicketSummary['state']>>;
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
}

async function insert(connection: Connection, answer: GivenAnswer): Promise<void> {
  const { responseId, ticketId, question, confidence, combined, abstain, promptVersion } = answer;
  await connection.query(
    `insert into answers (response_id, ticket_id, question, confidence, combined, abstain, prompt_version)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (response_id) do nothing`,
    [responseId, ticketId, question, confidence, combined, abstain, promptVersion],
  );
}
