import type { DayMetrics, DayRates } from '../../shared/api.ts';
import { dayName, dayStarts, startOfDay } from './localDay.ts';

/** So many of a kind on a day, as the database counted them. */
export interface DayCount {
  /** The first of the days is 1. */
  readonly day: number;
  readonly kind: string;
  /** The tier, the vote, or whether the draft was edited. */
  readonly value: string | null;
  /** Of an answer that the copilot withheld. */
  readonly withheld: boolean;
  readonly count: number;
}

/** Today's figures and the rates of the last days, from what was counted. */
export function dayMetrics(
  counts: readonly DayCount[],
  { now, events }: { readonly now: Date; readonly events: number },
): DayMetrics {
  const days = dayStarts(now);
  const today = counts.filter(({ day }) => day === days.length);
  const shown = today.filter(({ kind }) => kind === 'response.shown');
  const drafts = shown.filter(({ withheld }) => !withheld);
  return {
    events,
    since: startOfDay(now).toISOString(),
    shown: sum(shown),
    tiers: byTier(drafts),
    withheld: sum(shown) - sum(drafts),
    sent: sumOf(today, 'draft.sent'),
    thumbsUp: sumOf(today, 'feedback.voted', 'up'),
    thumbsDown: sumOf(today, 'feedback.voted', 'down'),
    votesOnWithheld: sum(votes(today).filter(({ withheld }) => withheld)),
    handoffsRequested: sumOf(today, 'requested'),
    handoffsAccepted: sumOf(today, 'accepted'),
    handoffsFailed: sumOf(today, 'failed'),
    ...ratesOf(today),
    days: days.map((start, at) => ({
      day: dayName(start),
      ...ratesOf(counts.filter(({ day }) => day === at + 1)),
    })),
  };
}

function ratesOf(counts: readonly DayCount[]): Omit<DayRates, 'day'> {
  return {
    editRate: share(sumOf(counts, 'draft.sent', 'true'), sumOf(counts, 'draft.sent')),
    thumbsRatio: share(sumOf(counts, 'feedback.voted', 'up'), sum(votes(counts))),
    handoffRate: share(sumOf(counts, 'accepted'), sumOf(counts, 'shown or accepted')),
  };
}

/** A vote that was taken back is none. */
function votes(counts: readonly DayCount[]): DayCount[] {
  return counts.filter(({ kind, value }) => kind === 'feedback.voted' && value !== null);
}

function byTier(drafts: readonly DayCount[]): Record<string, number> {
  return Object.fromEntries(drafts.map(({ value, count }) => [value ?? 'unknown', count]));
}

function sumOf(counts: readonly DayCount[], kind: string, value?: string): number {
  return sum(counts.filter((one) => one.kind === kind && (value ?? one.value) === one.value));
}

function sum(counts: readonly DayCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
