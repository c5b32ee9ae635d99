export { clickhouse } from './clickhouse.ts';
export { ImportStopped, insertEvents } from './insertEvents.ts';
export type { ImportOptions, ImportResult, RefusedEvent, RunStatement } from './insertEvents.ts';
export { postgres } from './postgres.ts';
export { readSummary } from './readSummary.ts';
export type { Statement, SummaryRange, Warehouse } from './warehouse.ts';
