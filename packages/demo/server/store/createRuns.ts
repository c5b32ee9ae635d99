import type { IdentityChange } from '../../shared/calibration.ts';
import { calibratorMismatch } from '@credence-ui/core/calibration';
import type { FittedCalibration } from '../calibration/policy.ts';
import type { Identity } from '../engine/identity.ts';
import type { Connection } from './createConnection.ts';
import type { Row } from './database.ts';
import { timeOf } from './timeOf.ts';

/** Which engine ran over which documents, a row for each time that it became another. */
export function createRuns(connection: Pick<Connection, 'query'>): Runs {
  async function change(identity: string): Promise<IdentityChange | null> {
    const [last, before] = await connection.query(
      'select * from runs order by sequence desc limit 2',
    );
    if (last === undefined || before === undefined || last['identity'] !== identity) return null;
    const at = timeOf(last['at']).toISOString();
    return { what: difference(before, last), at, refused: await refuses(before['identity']) };
  }
  /** Whether the policy that was in force for another identity has a calibrator that this release does not apply. */
  async function refuses(identity: unknown): Promise<boolean> {
    const [row] = await connection.query(
      'select calibration from policies where identity = $1 order by number desc limit 1',
      [identity],
    );
    const fitted = (row?.['calibration'] ?? null) as FittedCalibration | null; // written by createPolicies
    return fitted !== null && calibratorMismatch(fitted.calibrator, { combiner: null }) !== null;
  }
  return {
    change,
    async enter({ id, engine, documents }) {
      const entered = await connection.query(
        `insert into runs (identity, engine, documents) select $1, $2, $3
         where (select identity from runs order by sequence desc limit 1) is distinct from $1
         returning identity`,
        [id, engine, documents],
      );
      return entered.length > 0 ? change(id) : null;
    },
  };
}

export interface Runs {
  /** Notes who runs now. What changed since the last run; `null` when nothing did, or when it is the first. */
  readonly enter: (identity: Identity) => Promise<IdentityChange | null>;
  /** What changed when this identity came; `null` when another one ran last, or none before it. */
  readonly change: (identity: string) => Promise<IdentityChange | null>;
}

function difference(before: Row, last: Row): IdentityChange['what'] {
  if (before['engine'] === last['engine']) return 'documents';
  return before['documents'] === last['documents'] ? 'engine' : 'both';
}
