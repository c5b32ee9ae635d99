import type { TierGuarantee } from '@credence-ui/core/guarantee';
import { calibratorProblem } from '@credence-ui/core/calibration';
import type { FittedCalibration, Policy } from '../calibration/policy.ts';
import { defaultPolicy } from '../calibration/policy.ts';
import { cutOffsOf, tiersOf } from '../calibration/tiersOf.ts';
import type { Connection } from './createConnection.ts';
import type { Row } from './database.ts';
import { DatabaseUnreachable } from './DatabaseUnreachable.ts';
import { timeOf } from './timeOf.ts';

/** The policies that were ever in force, each a row; the last one is. */
export function createPolicies(connection: Pick<Connection, 'query'>): Policies {
  let last = defaultPolicy;
  async function read(): Promise<Policy> {
    const [row] = await connection.query('select * from policies order by number desc limit 1');
    last = row === undefined ? defaultPolicy : (toPolicy(row) ?? last);
    return last;
  }
  return {
    read,
    current: () =>
      read().catch((error: unknown) => {
        if (error instanceof DatabaseUnreachable) return last;
        throw error;
      }),
    async replace(base, { tiers, calibration, promises }) {
      const rows = await connection.query(
        `insert into policies (number, cut_offs, calibration, promises)
         select $1::int + 1, $2::text::jsonb, $3::text::jsonb, $4::text::jsonb
         where (select coalesce(max(number), 0) from policies) = $1::int
         on conflict (number) do nothing returning number`,
        [base, ...[cutOffsOf(tiers), calibration, promises].map((value) => JSON.stringify(value))],
      );
      return rows.length > 0;
    },
  };
}

export interface Policies {
  /** The policy in force; throws while the database is away. */
  readonly read: () => Promise<Policy>;
  /** The policy in force, or the last one known while the database is away. */
  readonly current: () => Promise<Policy>;
  /** Puts another policy in force; false when the one numbered `base` no longer is. */
  readonly replace: (
    base: number,
    next: Pick<Policy, 'tiers' | 'calibration' | 'promises'>,
  ) => Promise<boolean>;
}

/** A row as a policy; `null`, and a line in the log, when it is none that this release can read. */
function toPolicy(row: Row): Policy | null {
  const tiers = tiersOf(row['cut_offs']);
  const calibration = row['calibration'] as FittedCalibration | null; // written by replace(), checked here
  if (tiers === null || (calibration && calibratorProblem(calibration.calibrator) !== null)) {
    console.error('Credence: stored cut-offs cannot be read. The last known ones stay in force.');
    return null;
  }
  return {
    number: Number(row['number']),
    since: timeOf(row['at']),
    tiers,
    calibration,
    promises: row['promises'] as readonly TierGuarantee[], // written by replace()
  };
}
