import type { LLMProductSpec } from '@credence-ui/insights';
import type { TierGuarantee } from '@credence-ui/core/guarantee';
import { calibratorMismatch } from '@credence-ui/core/calibration';
import type { FittedCalibration, Policy } from '../calibration/policy.ts';
import { defaultPolicy } from '../calibration/policy.ts';
import { cutOffsOf, withCutOffs, defaultTiers } from '@credence-ui/core/tier';
import type { Connection } from './createConnection.ts';
import type { Row } from './database.ts';
import { DatabaseUnreachable } from './DatabaseUnreachable.ts';
import { timeOf } from './timeOf.ts';

/** The policies that were ever in force, each a row; of an identity, the last one is. */
export function createPolicies(connection: Pick<Connection, 'query'>): Policies {
  const last = new Map<string, Policy>();
  const known = (identity: string) => last.get(identity) ?? defaultPolicy;
  async function read(identity: string): Promise<Policy> {
    const [row] = await connection.query(
      'select * from policies where identity = $1 order by number desc limit 1',
      [identity],
    );
    const policy = row === undefined ? defaultPolicy : (toPolicy(row) ?? known(identity));
    last.set(identity, policy);
    return policy;
  }
  return {
    read,
    current: (identity) =>
      read(identity).catch((error: unknown) => {
        if (error instanceof DatabaseUnreachable) return known(identity);
        throw error;
      }),
    async replace(identity, base, { tiers, calibration, promises, spec = null }) {
      const rows = await connection.query(
        `insert into policies (number, identity, cut_offs, calibration, promises, spec)
         select (select coalesce(max(number), 0) + 1 from policies), $2, $3::text::jsonb, $4::text::jsonb, $5::text::jsonb, $6::text::jsonb
         where (select coalesce(max(number), 0) from policies where identity = $2) = $1::int
         on conflict (number) do nothing returning number`,
        [
          base,
          identity,
          ...[cutOffsOf(tiers), calibration, promises, spec].map((value) => JSON.stringify(value)),
        ],
      );
      return rows.length > 0;
    },
    async history(identity, most) {
      const rows = await connection.query(
        'select * from policies where identity = $1 order by number desc limit $2',
        [identity, most],
      );
      return rows.flatMap((row) => toPolicy(row) ?? []);
    },
  };
}

export interface Policies {
  /** The policy in force for an identity; throws while the database is away. */
  readonly read: (identity: string) => Promise<Policy>;
  /** The policy in force, or the last one known while the database is away. */
  readonly current: (identity: string) => Promise<Policy>;
  /** Puts another policy in force for an identity; false when the one numbered `base` no longer is. */
  readonly replace: (identity: string, base: number, next: PolicyContent) => Promise<boolean>;
  /** Those that were in force for an identity, the latest first, at most `most`. */
  readonly history: (identity: string, most: number) => Promise<readonly Policy[]>;
}

/** What a new policy says. */
export type PolicyContent = Pick<Policy, 'tiers' | 'calibration' | 'promises'> &
  Partial<Pick<Policy, 'spec'>>;

/** A row as a policy; `null`, and a line in the log, when it is none that this release can read. */
function toPolicy(row: Row): Policy | null {
  const tiers = withCutOffs(defaultTiers, row['cut_offs']);
  const calibration = row['calibration'] as FittedCalibration | null; // written by replace(), checked here
  const isAlien = calibration && calibratorMismatch(calibration.calibrator, { combiner: null });
  if (tiers === null || isAlien) {
    console.error('Credence: stored cut-offs cannot be read. The last known ones stay in force.');
    return null;
  }
  return {
    number: Number(row['number']),
    since: timeOf(row['at']),
    tiers,
    calibration,
    spec: (row['spec'] ?? null) as LLMProductSpec | null, // written by replace()
    promises: row['promises'] as readonly TierGuarantee[], // written by replace()
  };
}
