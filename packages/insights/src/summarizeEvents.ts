import type { CredenceEvent } from '@credence-ui/core/event';
import { inOrder, isOnAnswer, lastByResponse } from './lastActs.ts';
import { measureMetrics, valuesOf } from './measureMetrics.ts';
import type { MetricsSoFar } from './metrics.ts';

/** What the clicks say. Rates are `null` when nothing could be counted. */
export interface EventSummary {
  /** Distinct events by id. */
  readonly events: number;
  /** Distinct answers shown. */
  readonly shown: number;
  /** Answers shown, by the tier they were last shown in. */
  readonly tiers: Readonly<Record<string, number>>;
  /** Answers sent. */
  readonly sent: number;
  /** Share of sent answers whose text had been edited. */
  readonly editRate: number | null;
  readonly thumbsUp: number;
  readonly thumbsDown: number;
  /** Up over up and down; the last vote on an answer counts, those on its claims and citations do not. */
  readonly thumbsRatio: number | null;
  readonly handoffsRequested: number;
  /** Answers that a person was found for. */
  readonly handoffsAccepted: number;
  /** Answers for which a person was requested and none was found. */
  readonly handoffsFailed: number;
  /** Share of answers shown or handed over that were handed over: accepted, not only requested. */
  readonly handoffRate: number | null;
  /** The nine metrics: from events where the product records what they take, else as supplied, else `null`; see `measureMetrics`. */
  readonly metrics: MetricsSoFar;
}

/** Counts events, each id once, whatever order they arrived in; `supplied` brings what no click can know. */
export function summarizeEvents(
  events: readonly CredenceEvent[],
  supplied: Partial<MetricsSoFar> = {},
): EventSummary {
  const distinct = inOrder(events);
  const shown = lastByResponse(distinct, 'response.shown');
  const sent = lastByResponse(distinct, 'draft.sent');
  const onAnswers = distinct.filter(isOnAnswer);
  const votes = [...lastByResponse(onAnswers, 'feedback.voted').values()].map(({ vote }) => vote);
  const accepted = lastByResponse(distinct, 'handoff.accepted');
  const failed = [...lastByResponse(distinct, 'handoff.failed').keys()];
  const thumbsUp = votes.filter((vote) => vote === 'up').length;
  const thumbsDown = votes.filter((vote) => vote === 'down').length;
  const metrics = valuesOf(measureMetrics(distinct, { supplied }));
  return {
    events: distinct.length,
    shown: shown.size,
    tiers: countTiers(shown.values()),
    sent: sent.size,
    editRate: share([...sent.values()].filter(({ edited }) => edited).length, sent.size),
    thumbsUp,
    thumbsDown,
    thumbsRatio: share(thumbsUp, thumbsUp + thumbsDown),
    handoffsRequested: lastByResponse(distinct, 'handoff.requested').size,
    handoffsAccepted: accepted.size,
    handoffsFailed: failed.filter((responseId) => !accepted.has(responseId)).length,
    handoffRate: share(accepted.size, new Set([...shown.keys(), ...accepted.keys()]).size),
    metrics,
  };
}

function countTiers(shown: Iterable<CredenceEvent>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { tier } of shown) counts.set(tier, (counts.get(tier) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
