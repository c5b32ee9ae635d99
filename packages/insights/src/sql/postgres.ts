import { eventTable, storableJson } from '@credence-ui/core/feedback/relay';
import { writeActs, writeCounts } from './counts.ts';
import { readRange } from './readRange.ts';
import type { Warehouse } from './warehouse.ts';

/**
 * PostgreSQL 12 or newer, and PGlite: the table `credence_events` of `postgresKeeper`, with what the metrics take in columns that
 * PostgreSQL fills itself, so that the relay and the loader may write to the same one. Ids are compared as UUIDs.
 */
export const postgres: Warehouse = {
  migrations: [
    eventTable,
    `alter table credence_events
  add column if not exists session_id text generated always as (event->>'sessionId') stored,
  add column if not exists tier text generated always as (event->>'tier') stored,
  add column if not exists seconds double precision generated always as (${fieldOf('seconds', 'number')}::double precision) stored,
  add column if not exists cost double precision generated always as (${fieldOf('cost', 'number')}::double precision) stored,
  add column if not exists score double precision generated always as (${fieldOf('score', 'number')}::double precision) stored,
  add column if not exists edited boolean generated always as (${fieldOf('edited', 'boolean')}::boolean) stored,
  add column if not exists resolved boolean generated always as (${fieldOf('resolved', 'boolean')}::boolean) stored,
  add column if not exists closed_by text generated always as (event->>'by') stored,
  add column if not exists vote text generated always as (event->>'vote') stored,
  add column if not exists on_answer boolean generated always as (coalesce(event #>> '{target,kind}' not in ('claim', 'citation'), true)) stored`,
    'create index if not exists credence_events_by_time on credence_events (at)',
  ],
  insert(events) {
    const rows = events.map((event) => ({ at: new Date(event.at).toISOString(), event }));
    return { sql: inserting, parameters: [storableJson(rows)] };
  },
  summary(range) {
    const { from, to } = readRange(range);
    return summarizing(`at >= ${written(from)} and at < ${written(to)}`);
  },
};

function fieldOf(name: string, type: string): string {
  return `case when jsonb_typeof(event->'${name}') = '${type}' then event->'${name}' end`;
}

const inserting = `insert into credence_events (id, type, response_id, at, event)
select (event->>'id')::uuid, event->>'type', event->>'responseId', (row->>'at')::timestamptz, event
from jsonb_array_elements($1::text::jsonb) as row, lateral (select row->'event' as event) as given
on conflict (id) do nothing`;

/**
 * The last act of each type on each answer, then the answers. Ids tell the order of acts; texts are sorted by their bytes, which
 * takes less than a language's order. What is divided is left to `readSummary`.
 */
const summarizing = (where: string) => `with acts as materialized (
  select id, type, response_id, session_id, tier, seconds, cost, score, edited, resolved, closed_by, vote, on_answer
  from credence_events where ${where}
), last_acts as (
  select distinct on (type collate "C", response_id collate "C") * from acts
  where type in ('response.shown', 'draft.sent', 'satisfaction.rated', 'case.closed', 'handoff.requested', 'handoff.accepted', 'handoff.failed')
    or (type = 'feedback.voted' and on_answer)
  order by type collate "C", response_id collate "C", id desc
), answers as materialized (
${answers}
), sessions as (
  select bool_or(type = 'response.shown') as shown, bool_or(type <> 'response.shown') as used
  from acts where type in ('response.shown', 'draft.sent', 'answer.copied')
  group by coalesce('session ' || session_id, 'answer ' || response_id) collate "C"
)
${figures}`;

function written(time: number): string {
  return `timestamptz '${new Date(time).toISOString()}'`;
}

const answers = `  select
${writeActs((condition, name) => `bool_or(${condition}) as ${name}`)}
    min(tier) filter (where type = 'response.shown') as last_tier,
    min(seconds) filter (where type = 'response.shown') as took,
    min(least(cost, 1e290) * 1e9) filter (where type = 'response.shown' and cost is not null) as billionths,
    bool_or(type = 'draft.sent' and edited) as is_edited,
    min(vote) filter (where type = 'feedback.voted') as last_vote,
    min(score) filter (where type = 'satisfaction.rated') as last_score,
    bool_or(type = 'case.closed' and resolved) as is_resolved,
    min(closed_by) filter (where type = 'case.closed') as last_by
  from last_acts group by response_id collate "C"`;

const figures = `select
${writeCounts((condition, name) => `count(*) filter (where ${condition}) as ${name}`)}
  (select count(*) from acts) as events,
  (select coalesce(jsonb_object_agg(last_tier, n), '{}') from (
    select last_tier, count(*) as n from answers where is_shown group by last_tier
  ) as each_tier) as tiers,
  percentile_disc(0.95) within group (order by took) as latency,
  sum(last_score) as scores,
  (select count(*) from sessions where shown) as sessions,
  (select count(*) from sessions where shown and used) as adopted,
  sum(floor(billionths) + (billionths - floor(billionths) >= 0.5)::int) as billionths
from answers`;
