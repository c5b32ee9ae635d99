import type { CredenceEvent } from '@credence-ui/core/event';
import { summarizeEvents } from './summarizeEvents.ts';
import type { EventSummary } from './summarizeEvents.ts';

/** What the clicks of one day say. */
export interface DaySummary {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly summary: EventSummary;
}

/**
 * Summarises events day by day, oldest first. Each day stands for itself; days without events, and events whose time
 * cannot be read, are left out.
 */
export function summarizeDays(
  events: readonly CredenceEvent[],
  { timeZone = 'UTC' }: DayOptions = {},
): readonly DaySummary[] {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const days = new Map<string, CredenceEvent[]>();
  for (const event of events) {
    const time = Date.parse(event.at);
    if (Number.isNaN(time)) continue;
    const day = format.format(time);
    const ofDay = days.get(day) ?? [];
    ofDay.push(event);
    days.set(day, ofDay);
  }
  return [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, ofDay]) => ({ day, summary: summarizeEvents(ofDay) }));
}

interface DayOptions {
  /** IANA name of the zone in which a day begins. @default 'UTC' */
  readonly timeZone?: string;
}
