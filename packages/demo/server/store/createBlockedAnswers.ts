import type { BlockedEntry } from '../../shared/answers.ts';
import type { Connection } from './createConnection.ts';
import type { Row } from './database.ts';
import { storableText } from './storableText.ts';
import { timeOf } from './timeOf.ts';

/** What a guardrail stopped, for those who review it. */
export function createBlockedAnswers(connection: Pick<Connection, 'query'>): BlockedAnswers {
  return {
    async add({ responseId, question, content, reason }) {
      await connection.query(
        `insert into blocked_answers (response_id, question, content, reason) values ($1, $2, $3, $4)
         on conflict (response_id) do nothing`,
        [responseId, storableText(question), storableText(content), storableText(reason)],
      );
    },
    async latest(most) {
      const rows = await connection.query(
        `select *, exists (
           select from events where response_id = one.response_id and type = 'answer.reported'
         ) as disputed from blocked_answers as one order by disputed desc, at desc limit $1`,
        [most],
      );
      return rows.map(toEntry);
    },
  };
}

export interface BlockedAnswers {
  /** Keeps one, once by its answer. */
  readonly add: (blocked: Omit<BlockedEntry, 'at' | 'disputed'>) => Promise<void>;
  /** Disputed ones first, then the newest. */
  readonly latest: (most: number) => Promise<readonly BlockedEntry[]>;
}

function toEntry(row: Row): BlockedEntry {
  return {
    responseId: String(row['response_id']),
    question: String(row['question']),
    content: String(row['content']),
    reason: String(row['reason']),
    at: timeOf(row['at']).toISOString(),
    disputed: row['disputed'] === true,
  };
}
