import { isEvent } from '@credence-ui/core/event';
import type { CredenceEvent } from '@credence-ui/core/event';
import { auditTrail } from '@credence-ui/insights';
import type { ExportKind } from '../../shared/erasure.ts';
import { isActOnAnswer, labelOf } from '@credence-ui/insights';
import type { Connection } from './createConnection.ts';
import type { Row } from './database.ts';
import { timeOf } from './timeOf.ts';

/** A row of an export, by the columns of its kind. */
export type ExportRow = Readonly<Record<string, unknown>>;

/** The rows of an export, some at a time and in the order in which they were stored; `clean` sees every event before. */
export type Exports = (
  kind: ExportKind,
  clean: (event: CredenceEvent) => CredenceEvent,
) => AsyncGenerator<readonly ExportRow[]>;

/** Reads exports page by page, however much is stored. */
export function createExports(connection: Pick<Connection, 'query'>): Exports {
  return async function* read(kind, clean) {
    const { sql, after, toRows } = sources[kind];
    let last: unknown = kind === 'labels' ? '' : 0;
    for (;;) {
      const rows = await connection.query(sql, [last, pageSize]);
      if (rows.length > 0) yield rows.flatMap((row) => toRows(row, clean));
      if (rows.length < pageSize) return;
      last = rows.at(-1)?.[after];
    }
  };
}

const pageSize = 500;

interface Source {
  /** One page: the rows behind $1, at most $2. */
  readonly sql: string;
  /** The column that pages are ordered by. */
  readonly after: string;
  readonly toRows: (
    row: Row,
    clean: (event: CredenceEvent) => CredenceEvent,
  ) => readonly ExportRow[];
}

const base = ['id', 'at', 'type', 'responseId', 'sessionId', 'tier', 'confidence'] as const;
const versions = ['thresholdsVersion', 'promptVersion', 'variant'] as const;

/** The columns of each kind, in CSV and in JSON. */
export const exportColumns: Readonly<Record<ExportKind, readonly string[]>> = {
  events: [...base, ...versions, 'details'],
  labels: ['responseId', 'at', 'confidence', 'right', 'source', 'promptVersion', 'identity'],
  reviews: ['id', 'at', 'responseId', 'reviewer', 'verdict', 'reason'],
  audit: [
    ...['id', 'at', 'act', 'sessionId', 'responseId', 'policyVersion', 'tier', 'edited', 'text'],
    ...['seconds', 'sourcesOpened', 'ticks'],
  ],
  erasures: [...['at', 'kind', 'subject', 'answers', 'events', 'replies', 'handoffs', 'blocked']],
};

const eventsOf = (condition: string) =>
  `select sequence, event from events where sequence > $1::bigint and ${condition} order by sequence limit $2`;

const ofEvents = (
  condition: string,
  toRows: (event: CredenceEvent) => readonly ExportRow[],
): Source => ({
  sql: eventsOf(condition),
  after: 'sequence',
  toRows: ({ event }, clean) => (isEvent(event) ? toRows(clean(event)) : []),
});

const sources: Readonly<Record<ExportKind, Source>> = {
  events: ofEvents('true', (event) => [toEventRow(event)]),
  reviews: ofEvents(`type = 'answer.reviewed'`, (event) => [{ ...event }]),
  audit: ofEvents(`type in ('draft.approved', 'draft.sent')`, (event) =>
    auditTrail([event]).map((entry) => ({ ...entry })),
  ),
  labels: {
    sql: `select response_id, at, coalesce(combined, confidence) as confidence, prompt_version, identity, (
        select jsonb_agg(event order by sequence) from events
        where response_id = a.response_id and type in ('feedback.voted', 'draft.sent')
      ) as acts from answers a where response_id > $1 and not abstain order by response_id limit $2`,
    after: 'response_id',
    toRows: toLabelRows,
  },
  erasures: {
    sql: 'select * from erasures where sequence > $1::bigint order by sequence limit $2',
    after: 'sequence',
    toRows: ({ at, kind, subject, counts }) => [
      { at: timeOf(at).toISOString(), kind, subject, ...(counts as object) }, // written by erase()
    ],
  },
};

/** What every event has in columns of their own, and the rest as `details`. */
function toEventRow(event: CredenceEvent): ExportRow {
  const columns: readonly string[] = [...base, ...versions];
  const [known, details] = [true, false].map((isBase) =>
    Object.fromEntries(
      Object.entries(event).filter(([field]) => columns.includes(field) === isBase),
    ),
  );
  return { ...known, details };
}

function toLabelRows({ acts, ...row }: Row): readonly ExportRow[] {
  const events = Array.isArray(acts) ? acts.filter(isEvent).filter(isActOnAnswer) : [];
  const label = labelOf(events);
  if (label === null) return [];
  const { response_id: responseId, at, confidence, prompt_version: promptVersion, identity } = row;
  return [
    { responseId, at: timeOf(at).toISOString(), confidence, ...label, promptVersion, identity },
  ];
}
