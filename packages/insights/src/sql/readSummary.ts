import type { MetricsSoFar } from '../metrics.ts';
import type { EventSummary } from '../summarizeEvents.ts';

/**
 * What `summarizeEvents` says, from the row that the statement of `summary` gives; `supplied` brings what no click can know. The
 * database counts and adds whole numbers, and what is divided is divided here, so that no digit depends on the database.
 */
export function readSummary(
  row: Readonly<Record<string, unknown>>,
  supplied: Partial<MetricsSoFar> = {},
): EventSummary {
  const count = (name: string): number => readNumber(row, name);
  const share = (part: string, whole: string): number | null =>
    count(whole) === 0 ? null : count(part) / count(whole);
  const votes = count('thumbs_up') + count('thumbs_down');
  const costs = count('priced') === 0 || count('resolved') === 0;
  const counted = {
    latencyP95: count('timed') === 0 ? null : count('latency'),
    csat: share('scores', 'rated'),
    adoptionRate: share('adopted', 'sessions'),
    editRate: share('edited', 'sent'),
    resolutionRate: share('alone', 'closed'),
    deflectionRate: share('by_itself', 'closed'),
    costPerResolution: costs ? null : count('billionths') / 1e9 / count('resolved'),
  };
  return {
    events: count('events'),
    shown: count('shown'),
    tiers: readTiers(row['tiers'], row['tier_counts']),
    sent: count('sent'),
    editRate: counted.editRate,
    thumbsUp: count('thumbs_up'),
    thumbsDown: count('thumbs_down'),
    thumbsRatio: votes === 0 ? null : count('thumbs_up') / votes,
    handoffsRequested: count('requested'),
    handoffsAccepted: count('accepted'),
    handoffsFailed: count('failed'),
    handoffRate: share('accepted', 'reached'),
    metrics: { ...nothing, ...supplied, ...known(counted) },
  };
}

const nothing: MetricsSoFar = {
  accuracy: null,
  hallucinationRate: null,
  latencyP95: null,
  csat: null,
  adoptionRate: null,
  editRate: null,
  resolutionRate: null,
  deflectionRate: null,
  costPerResolution: null,
};

function known(counted: Partial<MetricsSoFar>): Partial<MetricsSoFar> {
  const entries = Object.entries(counted).filter(([, value]) => value !== null);
  return Object.fromEntries(entries);
}

/** Drivers give large whole numbers as texts, and sums of nothing as `null`. */
function readNumber(row: Readonly<Record<string, unknown>>, name: string): number {
  const value = row[name];
  if (value === undefined)
    throw new TypeError(
      `Credence: the row has no "${name}". Give the one row that the statement of "summary" gives.`,
    );
  return Number(value ?? 0);
}

/** An object of counts, as PostgreSQL gives it, or a list of names beside one of counts, as ClickHouse does. */
function readTiers(tiers: unknown, counts: unknown): Readonly<Record<string, number>> {
  // The statements of this version write nothing else.
  if (!Array.isArray(counts)) return { ...(tiers as Readonly<Record<string, number>>) };
  // As above.
  const names = tiers as readonly string[];
  return Object.fromEntries(names.map((name, index) => [name, Number(counts[index])]));
}
