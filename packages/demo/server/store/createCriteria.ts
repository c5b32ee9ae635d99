import type { SuccessCriterion } from '@credence-ui/insights';
import type { Connection } from './createConnection.ts';
import { timeOf } from './timeOf.ts';

/** Success criteria as they were fixed, each time a row: what was changed later stays to be seen. */
export function createCriteria(connection: Pick<Connection, 'query'>): Criteria {
  return {
    async all() {
      const rows = await connection.query(
        'select * from success_criteria order by sequence desc limit 50',
      );
      return rows.map(({ at, criteria }) => ({
        at: timeOf(at),
        criteria: criteria as readonly SuccessCriterion[], // written by add()
      }));
    },
    async add(criteria) {
      await connection.query('insert into success_criteria (criteria) values ($1::text::jsonb)', [
        JSON.stringify(criteria),
      ]);
    },
  };
}

export interface Criteria {
  /** The latest first, at most 50. */
  readonly all: () => Promise<readonly FixedCriteria[]>;
  readonly add: (criteria: readonly SuccessCriterion[]) => Promise<void>;
}

/** What was to be reached, and when that was said. */
export interface FixedCriteria {
  readonly at: Date;
  readonly criteria: readonly SuccessCriterion[];
}
