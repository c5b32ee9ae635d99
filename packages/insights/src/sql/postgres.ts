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
 * The last act of each type on each answer, then the answers. Ids tell the order of acts, so that the greatest of id and value is
 * that of the last act: one pass without sorting, shared by as many workers as there are. What is divided is left to `readSummary`.
 */
const summarizing = (where: string) => `with answers as materialized (
  select *, ${fromLast('shown_tier')} as last_tier,
    nullif(${fromLast('shown_seconds')}, '')::double precision as took,
    case when ${fromLast('shown_cost')} <> '' then least(${fromLast('shown_cost')}::double precision, 1e290) * 1e9 end as billionths,
    ${fromLast('sent_edited')} = 'true' as is_edited,
    ${fromLast('voted_vote')} as last_vote,
    nullif(${fromLast('rated_score')}, '')::double precision as last_score,
    ${fromLast('closed_resolved')} = 'true' as is_resolved,
    ${fromLast('closed_closer')} as last_by
  from (
${acts}
    from credence_events where ${where} group by response_id
  ) as acts
), sessions as (
  select bool_or(type = 'response.shown') as shown, bool_or(type <> 'response.shown') as used
  from credence_events where ${where} and type in ('response.shown', 'draft.sent', 'answer.copied')
  group by coalesce('session ' || session_id, 'answer ' || response_id) collate "C"
)
${figures}`;

function written(time: number): string {
  return `timestamptz '${new Date(time).toISOString()}'`;
}

/** The value of the last act, behind the 36 characters of its id; `null` where there was none. */
function fromLast(column: string): string {
  return `substr(${column}, 37)`;
}

/** Of the acts of a type, the id of the last with what it says. Bytes are compared, which takes less than a language's order. */
function last(type: string, value: string, name: string, more = ''): string {
  const both = `id::text || coalesce(${value}::text, '')`;
  return `      max((${both}) collate "C") filter (where type = '${type}'${more}) as ${name},`;
}

const acts = `    select
${writeActs((condition, name) => `bool_or(${condition}) as ${name}`)}
${last('response.shown', 'tier', 'shown_tier')}
${last('response.shown', 'seconds', 'shown_seconds')}
${last('response.shown', 'cost', 'shown_cost')}
${last('draft.sent', 'edited', 'sent_edited')}
${last('feedback.voted', 'vote', 'voted_vote', ' and on_answer')}
${last('satisfaction.rated', 'score', 'rated_score')}
${last('case.closed', 'resolved', 'closed_resolved')}
${last('case.closed', 'closed_by', 'closed_closer')}
      count(*) as n_events`;

const figures = `select
${writeCounts((condition, name) => `count(*) filter (where ${condition}) as ${name}`)}
  coalesce(sum(n_events), 0) as events,
  (select coalesce(jsonb_object_agg(last_tier, n), '{}') from (
    select last_tier, count(*) as n from answers where is_shown group by last_tier
  ) as each_tier) as tiers,
  percentile_disc(0.95) within group (order by took) as latency,
  sum(last_score) as scores,
  (select count(*) from sessions where shown) as sessions,
  (select count(*) from sessions where shown and used) as adopted,
  sum(floor(billionths) + (billionths - floor(billionths) >= 0.5)::int) as billionths
from answers`;
