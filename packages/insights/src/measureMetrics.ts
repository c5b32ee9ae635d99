import { binomialInterval } from '@credence-ui/core/calibration';
import type { CredenceEvent } from '@credence-ui/core/event';
import { inOrder, lastByResponse } from './lastActs.ts';
import type { LLMProductMetrics, MetricsSoFar } from './metrics.ts';

/** How a figure was come by; `none` was not measured. */
export type MeasureSource = 'events' | 'reviews' | 'supplied' | 'none';

/** One metric, with what it rests on. */
export interface Measure {
  /** `null` where it was not measured. */
  readonly value: number | null;
  /** Two-sided, 95 %; `null` where none can be given. */
  readonly interval: readonly [low: number, high: number] | null;
  /** What was counted: answers, sessions, ratings or cases. */
  readonly n: number;
  readonly source: MeasureSource;
}

/** The nine metrics, each with what it rests on. */
export type Measures = { readonly [Metric in keyof LLMProductMetrics]: Measure };

/** What is known beside the events. */
export interface MeasureOptions {
  /** Figures of other systems, for what the events do not say. */
  readonly supplied?: Partial<MetricsSoFar>;
  /** What a review sample says, as `reviewEstimate` gives it. */
  readonly reviews?: Partial<Pick<Measures, 'accuracy' | 'hallucinationRate'>>;
}

/**
 * The nine metrics from events, reviews and what is supplied, in this order; never a number that was not measured. Latency is the
 * nearest-rank 95th percentile of `seconds`; a rate has the Wilson interval. Adoption is the share of sessions in which an answer was
 * shown that used one; a case is resolved without escalation where no person had accepted it, and deflected where the assistant alone
 * resolved it. The cost per resolution is what all answers cost, over the cases resolved.
 */
export function measureMetrics(
  events: readonly CredenceEvent[],
  { supplied = {}, reviews = {} }: MeasureOptions = {},
): Measures {
  const counted: Counted = { ...countAll(inOrder(events)), ...reviews };
  const measure = (metric: keyof LLMProductMetrics): Measure => {
    const known = counted[metric];
    if (known && known.value !== null) return known;
    const value = supplied[metric] ?? null;
    return { value, interval: null, n: 0, source: value === null ? 'none' : 'supplied' };
  };
  return {
    accuracy: measure('accuracy'),
    hallucinationRate: measure('hallucinationRate'),
    latencyP95: measure('latencyP95'),
    csat: measure('csat'),
    adoptionRate: measure('adoptionRate'),
    editRate: measure('editRate'),
    resolutionRate: measure('resolutionRate'),
    deflectionRate: measure('deflectionRate'),
    costPerResolution: measure('costPerResolution'),
  };
}

/** The figures alone. */
export function valuesOf(measures: Measures): MetricsSoFar {
  const entries = Object.entries(measures).map(([metric, { value }]) => [metric, value] as const);
  // One entry for each metric of the measures.
  return Object.fromEntries(entries) as MetricsSoFar;
}

type Counted = { readonly [Metric in keyof Measures]?: Measure | undefined };

function countAll(events: readonly CredenceEvent[]): Counted {
  const shown = [...lastByResponse(events, 'response.shown').values()];
  const sent = [...lastByResponse(events, 'draft.sent').values()];
  const rated = [...lastByResponse(events, 'satisfaction.rated').values()];
  const closed = [...lastByResponse(events, 'case.closed').values()];
  const escalated = lastByResponse(events, 'handoff.accepted');
  const resolved = closed.filter((one) => one.resolved);
  const alone = resolved.filter(({ responseId }) => !escalated.has(responseId));
  const byItself = alone.filter(({ by }) => by === 'assistant');
  return {
    latencyP95: percentile95(shown.flatMap(({ seconds }) => seconds ?? [])),
    csat: mean(rated.map(({ score }) => score)),
    adoptionRate: adoption(events),
    editRate: rate(sent.filter(({ edited }) => edited).length, sent.length),
    resolutionRate: rate(alone.length, closed.length),
    deflectionRate: rate(byItself.length, closed.length),
    costPerResolution: costOf(
      shown.flatMap(({ cost }) => cost ?? []),
      resolved.length,
    ),
  };
}

function rate(part: number, n: number): Measure | undefined {
  if (n === 0) return undefined;
  return { value: part / n, interval: wilson(part, n), n, source: 'events' };
}

function wilson(part: number, n: number): readonly [number, number] {
  return binomialInterval(part, n, { method: 'wilson' });
}

const z = 1.959963984540054;

/** Nearest rank; the interval is that of order statistics, whose ranks are binomial. `null` while the sample has no upper bound. */
function percentile95(values: readonly number[]): Measure | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const value = sorted[Math.ceil(0.95 * n) - 1];
  if (value === undefined) return undefined;
  const spread = z * Math.sqrt(n * 0.95 * 0.05);
  const low = sorted[Math.max(0, Math.floor(0.95 * n - spread) - 1)];
  const high = sorted[Math.ceil(0.95 * n + spread)];
  const interval = low === undefined || high === undefined ? null : ([low, high] as const);
  return { value, interval, n, source: 'events' };
}

/** Of whole scores from 1 to 5, so that their sums are exact. */
function mean(scores: readonly number[]): Measure | undefined {
  const n = scores.length;
  if (n === 0) return undefined;
  const value = scores.reduce((sum, score) => sum + score, 0) / n;
  const squares = scores.reduce((sum, score) => sum + (score - value) ** 2, 0);
  const error = z * Math.sqrt(squares / (n - 1) / n);
  const interval =
    n > 1 ? ([Math.max(1, value - error), Math.min(5, value + error)] as const) : null;
  return { value, interval, n, source: 'events' };
}

/** An answer without a session stands for one. */
function adoption(events: readonly CredenceEvent[]): Measure | undefined {
  const sessions = new Map<string, boolean>();
  const isUse = ({ type }: CredenceEvent) => type === 'draft.sent' || type === 'answer.copied';
  const nameOf = ({ sessionId, responseId }: CredenceEvent) =>
    sessionId === undefined ? `answer ${responseId}` : `session ${sessionId}`;
  for (const event of events)
    if (event.type === 'response.shown') sessions.set(nameOf(event), false);
  for (const event of events)
    if (isUse(event) && sessions.has(nameOf(event))) sessions.set(nameOf(event), true);
  return rate([...sessions.values()].filter(Boolean).length, sessions.size);
}

/** Costs are added in billionths, whole numbers, so that every order of the answers comes to the same. */
function costOf(costs: readonly number[], resolved: number): Measure | undefined {
  if (costs.length === 0 || resolved === 0) return undefined;
  const total = costs.reduce((sum, cost) => sum + Math.round(cost * 1e9), 0);
  return { value: total / 1e9 / resolved, interval: null, n: resolved, source: 'events' };
}

/** What to do about a metric that is not measured, in English. */
export const howToMeasure: Readonly<Record<keyof LLMProductMetrics, string>> = {
  accuracy: 'Draw a review sample and say of each answer whether it is right.',
  hallucinationRate: 'Draw a review sample and say of each answer whether it is made up.',
  latencyP95: 'Give ResponseCard the figures of useAnswer, or record seconds with response.shown.',
  csat: 'Record satisfaction.rated when somebody rates the help they had.',
  adoptionRate: 'Record events with a sessionId: who was shown an answer, and who used one.',
  editRate: 'Let drafts be sent through the card, which records whether they were edited.',
  resolutionRate: 'Record case.closed when a matter is settled.',
  deflectionRate: 'Record case.closed, with who settled it.',
  costPerResolution: 'Record the cost of each answer with response.shown, and case.closed.',
};
