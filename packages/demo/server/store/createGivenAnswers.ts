import type { Connection } from './createConnection.ts';
import { DatabaseUnreachable } from './DatabaseUnreachable.ts';
import { storableText } from './storableText.ts';

/** Tells whether this server gave an answer: in this run, or as the database has it. */
export function createGivenAnswers(connection: Pick<Connection, 'query'>): GivenAnswers {
  const inThisRun = new Set<string>();
  return {
    add(responseId) {
      inThisRun.add(responseId);
      // The oldest have long been stored.
      if (inThisRun.size > mostInMemory) inThisRun.delete(first(inThisRun));
    },
    forget(responseIds) {
      responseIds.forEach((id) => inThisRun.delete(id));
    },
    async among(responseIds) {
      const known = responseIds.filter((id) => inThisRun.has(id));
      const others = responseIds.filter((id) => !inThisRun.has(id) && id === storableText(id));
      if (others.length === 0) return new Set(known);
      try {
        return new Set([...known, ...(await readStored(connection, others))]);
      } catch (error) {
        if (error instanceof DatabaseUnreachable) return new Set(responseIds);
        throw error;
      }
    },
  };
}

const mostInMemory = 10_000;

/** The answers that this server gave, for telling events about them from others. */
export interface GivenAnswers {
  /** Notes an answer at once, also while the database is away. */
  readonly add: (responseId: string) => void;
  /** Those of the ids that are known; all of them while the database is away, since then none can be ruled out. */
  readonly among: (responseIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Events about these are no longer taken once the database has lost them too. */
  readonly forget: (responseIds: readonly string[]) => void;
}

/** A reply or a hand-off that a person made without an answer stands for one, until it is erased. */
async function readStored(
  connection: Pick<Connection, 'query'>,
  responseIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await connection.query(
    `select asked.id from jsonb_array_elements_text($1::text::jsonb) as asked(id)
     where exists (select from answers where response_id = asked.id)
       or exists (select from replies where response_id = asked.id and text <> '')
       or exists (select from handoffs where response_id = asked.id and question <> '')
       or exists (select from blocked_answers where response_id = asked.id)`,
    [JSON.stringify(responseIds)],
  );
  return rows.map(({ id }) => String(id));
}

function first(ids: ReadonlySet<string>): string {
  const [oldest = ''] = ids;
  return oldest;
}
