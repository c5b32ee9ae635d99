import type { Connection } from './createConnection.ts';
import { timeOf } from './timeOf.ts';

/** What became of the check questions, once for each identity. */
export function createChecks(connection: Pick<Connection, 'query'>): Checks {
  return {
    async of(identity) {
      const rows = await connection.query(
        'select * from checks where identity = $1 order by sequence',
        [identity],
      );
      return rows.map(({ question, tuned, combined, abstain, is_right: right, at }) => ({
        question: String(question),
        tuned: tuned === true,
        combined: combined === null ? null : Number(combined),
        abstain: abstain === true,
        right: right === true,
        at: timeOf(at),
      }));
    },
    async add(identity, { question, tuned, combined, abstain, right }) {
      await connection.query(
        `insert into checks (identity, question, tuned, combined, abstain, is_right)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
        [identity, question, tuned, combined, abstain, right],
      );
    },
  };
}

export interface Checks {
  readonly of: (identity: string) => Promise<readonly CheckedQuestion[]>;
  readonly add: (identity: string, checked: Omit<CheckedQuestion, 'at'>) => Promise<void>;
}

/** A check question, and what the engine made of it. */
export interface CheckedQuestion {
  readonly question: string;
  /** Whether the engine was tuned on it, so that it proves nothing. */
  readonly tuned: boolean;
  /** The confidence before any calibration, in [0, 1]; `null` when it is not known. */
  readonly combined: number | null;
  /** Whether the answer was withheld. */
  readonly abstain: boolean;
  /** Whether it says what it should, or is rightly withheld. */
  readonly right: boolean;
  readonly at: Date;
}
