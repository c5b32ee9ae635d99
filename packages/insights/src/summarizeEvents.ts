import { targetKey } from '@credence-ui/core/event';
import type { CredenceEvent } from '@credence-ui/core/event';
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
  /** The nine metrics: the edit rate from events, the rest as supplied, else `null`. */
  readonly metrics: MetricsSoFar;
}

const unknown: MetricsSoFar = {
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

/** Counts events, each id once, whatever order they arrived in; `supplied` brings what no click can know. */
export function summarizeEvents(
  events: readonly CredenceEvent[],
  supplied: Partial<MetricsSoFar> = {},
): EventSummary {
  const distinct = inOrder(events);
  const shown = lastByResponse(distinct, 'response.shown');
  const sent = lastByResponse(distinct, 'draft.sent');
  const onAnswers = distinct.filter((event) => !('target' in event) || !targetKey(event.target));
  const votes = [...lastByResponse(onAnswers, 'feedback.voted').values()].map(({ vote }) => vote);
  const accepted = lastByResponse(distinct, 'handoff.accepted');
  const failed = [...lastByResponse(distinct, 'handoff.failed').keys()];
  const thumbsUp = votes.filter((vote) => vote === 'up').length;
  const thumbsDown = votes.filter((vote) => vote === 'down').length;
  const editRate = share([...sent.values()].filter(({ edited }) => edited).length, sent.size);
  return {
    events: distinct.length,
    shown: shown.size,
    tiers: countTiers(shown.values()),
    sent: sent.size,
    editRate,
    thumbsUp,
    thumbsDown,
    thumbsRatio: share(thumbsUp, thumbsUp + thumbsDown),
    handoffsRequested: lastByResponse(distinct, 'handoff.requested').size,
    handoffsAccepted: accepted.size,
    handoffsFailed: failed.filter((responseId) => !accepted.has(responseId)).length,
    handoffRate: share(accepted.size, new Set([...shown.keys(), ...accepted.keys()]).size),
    metrics: { ...unknown, editRate, ...supplied },
  };
}

/** UUIDv7 ids of one page rise with each act, also within a millisecond and when the clock is set back; `at` does not. */
function inOrder(events: readonly CredenceEvent[]): CredenceEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return [...byId.values()].sort((a, b) => compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

type Typed<Type extends CredenceEvent['type']> = Extract<CredenceEvent, { readonly type: Type }>;

function lastByResponse<Type extends CredenceEvent['type']>(
  events: readonly CredenceEvent[],
  type: Type,
): Map<string, Typed<Type>> {
  const matching = events.filter((event): event is Typed<Type> => event.type === type);
  return new Map(matching.map((event) => [event.responseId, event]));
}

function countTiers(shown: Iterable<CredenceEvent>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { tier } of shown) counts.set(tier, (counts.get(tier) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
