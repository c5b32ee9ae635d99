import type { CredenceEvent } from '@credence-ui/core/event';

/** A database that holds events, as text: what to run, never a connection. */
export interface Warehouse {
  /** Makes the table, and brings an older one up to date. Run them in order at each start: each may run again. */
  readonly migrations: readonly string[];
  /** Stores events, at least one; those that are there stay. `insertEvents` calls it. */
  insert(events: readonly CredenceEvent[]): Statement;
  /** One statement that gives one row, which `readSummary` reads. */
  summary(range?: SummaryRange): string;
}

/** What to run, and what it is given. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly string[];
}

/** Which events count, by the time of the act. */
export interface SummaryRange {
  /** From here on: the begin of a day, `YYYY-MM-DD`, or an ISO 8601 time in UTC. @default the first event */
  readonly from?: string;
  /** Up to here, not included: written as `from`. @default the last event */
  readonly to?: string;
  /** IANA name of the zone in which a day begins. @default 'UTC' */
  readonly timeZone?: string;
}
