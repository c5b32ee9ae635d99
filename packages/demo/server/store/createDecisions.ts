import type { ExperimentPlan } from '../../shared/cycle.ts';
import type { Connection } from './createConnection.ts';
import type { Row } from './database.ts';
import { timeOf } from './timeOf.ts';

/** What a lead decides about versions: that one is in force, that two are compared, that this ends. */
export type Decision =
  | { readonly kind: 'ship'; readonly version: string }
  | { readonly kind: 'start'; readonly plan: ExperimentPlan }
  | { readonly kind: 'stop' };

/** A decision as it was stored; each has the next number. */
export type Decided = Decision & { readonly number: number; readonly at: Date };

/** The decisions of a team, and the words of every version that was ever used: who shares the database shares them. */
export function createDecisions(connection: Pick<Connection, 'query'>): Decisions {
  return {
    async all() {
      const rows = await connection.query('select * from decisions order by number desc limit 500');
      return rows.flatMap((row) => toDecided(row) ?? []);
    },
    async add(base, { kind, ...body }) {
      const rows = await connection.query(
        `insert into decisions (number, kind, body) select $1::int + 1, $2, $3::text::jsonb
         where (select coalesce(max(number), 0) from decisions) = $1::int
         on conflict (number) do nothing returning number`,
        [base, kind, JSON.stringify(body)],
      );
      return rows.length > 0;
    },
    async texts() {
      const rows = await connection.query('select version, text from prompt_texts');
      return new Map(rows.map(({ version, text }) => [String(version), String(text)]));
    },
    async keep(version, text) {
      await connection.query(
        'insert into prompt_texts (version, text) values ($1, $2) on conflict (version) do nothing',
        [version, text],
      );
    },
  };
}

export interface Decisions {
  /** The latest first, at most 500. */
  readonly all: () => Promise<readonly Decided[]>;
  /** False when number `base` is no longer the latest; 0 before there is any. */
  readonly add: (base: number, decision: Decision) => Promise<boolean>;
  /** What each version said when it was first used. */
  readonly texts: () => Promise<ReadonlyMap<string, string>>;
  /** Keeps what a version says; what was kept before stays. */
  readonly keep: (version: string, text: string) => Promise<void>;
}

/** `null` for one that this release does not know. */
function toDecided({ number, kind, body, at }: Row): Decided | null {
  const told = { number: Number(number), at: timeOf(at) };
  // Written by add().
  if (kind === 'ship') return { ...told, kind, ...(body as { version: string }) };
  if (kind === 'start') return { ...told, kind, ...(body as { plan: ExperimentPlan }) };
  return kind === 'stop' ? { ...told, kind } : null;
}
