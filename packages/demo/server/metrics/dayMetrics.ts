import type { CredenceEvent } from '@credence-ui/core';
import { summarizeEvents } from '@credence-ui/insights';
import type { DayMetrics } from '../../shared/api.ts';
import { dayName, daysShown, startOfDay } from './localDay.ts';

/** Today's figures and a line of the last seven days, counted from stored events. */
export function dayMetrics(events: readonly CredenceEvent[], now: Date): DayMetrics {
  const byDay = new Map(lastDays(now).map((day) => [day, [] as CredenceEvent[]]));
  for (const event of events) byDay.get(dayName(new Date(event.at)))?.push(event);
  const { metrics: _metrics, ...today } = summarizeEvents(byDay.get(dayName(now)) ?? []);
  return {
    ...today,
    since: startOfDay(now).toISOString(),
    days: [...byDay].map(([day, list]) => {
      const { editRate, thumbsRatio, handoffRate } = summarizeEvents(list);
      return { day, editRate, thumbsRatio, handoffRate };
    }),
  };
}

function lastDays(now: Date): string[] {
  return Array.from({ length: daysShown }, (_, index) => {
    const back = daysShown - 1 - index;
    return dayName(new Date(now.getFullYear(), now.getMonth(), now.getDate() - back));
  });
}
