import type { ReviewEntry } from '@credence-ui/insights';
import type { Connection } from './createConnection.ts';
import { timeOf } from './timeOf.ts';

/** Review samples as they were drawn: what comes in later changes nothing of what is to be judged. */
export function createDraws(connection: Pick<Connection, 'query'>): Draws {
  return {
    async latest() {
      const [row] = await connection.query(
        'select * from review_draws order by sequence desc limit 1',
      );
      if (!row) return null;
      // Written by add().
      return { at: timeOf(row['at']), entries: row['entries'] as readonly ReviewEntry[] };
    },
    async add(entries, at) {
      await connection.query(
        'insert into review_draws (entries, at) values ($1::text::jsonb, $2)',
        [JSON.stringify(entries), at.toISOString()],
      );
    },
  };
}

export interface Draws {
  readonly latest: () => Promise<Draw | null>;
  readonly add: (entries: readonly ReviewEntry[], at: Date) => Promise<void>;
}

/** Which answers were drawn, each with the chance that it had, and when. */
export interface Draw {
  readonly at: Date;
  readonly entries: readonly ReviewEntry[];
}
