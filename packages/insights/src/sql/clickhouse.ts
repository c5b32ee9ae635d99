import type { AnswerFigures, CredenceEvent } from '@credence-ui/core/event';
import { targetKey } from '@credence-ui/core/event';
import { storableJson } from '@credence-ui/core/feedback/relay';
import { writeActs, writeCounts } from './counts.ts';
import { readRange } from './readRange.ts';
import type { Warehouse } from './warehouse.ts';

/**
 * ClickHouse, over its HTTP interface: the statement is the body of the request, and takes no parameters. What is stored twice is
 * merged away in the background, and counted once before that too.
 */
export const clickhouse: Warehouse = {
  migrations: [
    `create table if not exists credence_events (
  id String,
  type String,
  response_id String,
  session_id Nullable(String),
  at_ms Int64,
  tier String,
  seconds_bits Int64,
  seconds Float64 alias reinterpretAsFloat64(reinterpretAsString(seconds_bits)),
  cost_billionths Float64,
  score UInt8,
  edited UInt8,
  resolved UInt8,
  closed_by String,
  vote String,
  on_answer UInt8,
  event String
) engine = ReplacingMergeTree() partition by intDiv(at_ms, 86400000) order by id`,
  ],
  insert(events) {
    const rows = events.map((event) => storableJson(rowOf(event)));
    return {
      sql: `insert into credence_events format JSONEachRow\n${rows.join('\n')}`,
      parameters: [],
    };
  },
  summary(range) {
    const { from, to } = readRange(range);
    return summarizing(`at_ms >= ${from} and at_ms < ${to}`);
  },
};

/** Every column, because not every version fills in what is left out. */
function rowOf(event: CredenceEvent): Readonly<Record<string, unknown>> {
  const { id, type, responseId, sessionId = null, at, tier } = event;
  const took: AnswerFigures = type === 'response.shown' ? event : {};
  return {
    id,
    type,
    response_id: responseId,
    session_id: sessionId,
    at_ms: Date.parse(at),
    tier,
    seconds_bits: bitsOf(took.seconds ?? unknown),
    cost_billionths: took.cost === undefined ? unknown : Math.round(took.cost * 1e9),
    score: type === 'satisfaction.rated' ? event.score : 0,
    edited: Number(type === 'draft.sent' && event.edited),
    resolved: Number(type === 'case.closed' && event.resolved),
    closed_by: type === 'case.closed' ? event.by : '',
    vote: (type === 'feedback.voted' && event.vote) || '',
    on_answer: Number(type === 'feedback.voted' && targetKey(event.target) === ''),
    event: storableJson(event),
  };
}

/** Below every time and cost. */
const unknown = -1;

/** ClickHouse reads decimals fast and not to the last digit; the bits of a number that is not negative have its order. */
function bitsOf(seconds: number): string {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setFloat64(0, seconds);
  return seconds < 0 ? '-1' : bytes.getBigInt64(0).toString();
}

/** The last act of each type on each answer, then the tiers, then all; an event that stands there twice changes none of them. */
const summarizing = (where: string) => `with (
  select [count(), sum(used)] from (
    select countIf(type = 'response.shown') > 0 as shown, countIf(type != 'response.shown') > 0 as used
    from credence_events where ${where} and type in ('response.shown', 'draft.sent', 'answer.copied')
    group by ifNull(concat('session ', session_id), concat('answer ', response_id))
  ) where shown
) as session_counts
${figures}
from (
${tiers}
  from (
${answers}
    from credence_events where ${where} group by response_id
  ) group by last_tier
) format JSONEachRow`;

const answers = `    select
${writeActs((condition, name) => `countIf(${condition}) > 0 as ${name}`)}
      uniqExact(id) as ids,
      argMaxIf(tier, id, type = 'response.shown') as last_tier,
      if(is_shown, argMaxIf(seconds_bits, id, type = 'response.shown'), -1) as took,
      if(is_shown, argMaxIf(cost_billionths, id, type = 'response.shown'), -1.) as billionths,
      argMaxIf(edited, id, type = 'draft.sent') as is_edited,
      argMaxIf(vote, id, type = 'feedback.voted' and on_answer) as last_vote,
      argMaxIf(score, id, type = 'satisfaction.rated') as last_score,
      argMaxIf(resolved, id, type = 'case.closed') as is_resolved,
      argMaxIf(closed_by, id, type = 'case.closed') as last_by`;

const tiers = `  select
${writeCounts((condition, name) => `countIf(${condition}) as n_${name}`)}
    last_tier,
    sum(ids) as n_events,
    groupArrayIf(took, took >= 0) as times,
    sum(last_score) as n_scores,
    sumIf(billionths, billionths >= 0) as n_billionths`;

const figures = `select
${writeCounts((_, name) => `sum(n_${name}) as ${name}`)}
  sum(n_events) as events,
  groupArrayIf(last_tier, n_shown > 0) as tiers,
  groupArrayIf(n_shown, n_shown > 0) as tier_counts,
  reinterpretAsFloat64(reinterpretAsString(arraySort(groupArrayArray(times))[toUInt32(ceil(0.95 * timed))])) as latency,
  sum(n_scores) as scores,
  session_counts[1] as sessions,
  session_counts[2] as adopted,
  sum(n_billionths) as billionths`;
