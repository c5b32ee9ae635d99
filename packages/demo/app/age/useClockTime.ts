import { useCallback } from 'react';
import { useCredence } from '@credence-ui/react/provider';
import { useCopilot } from '../shell/CopilotContext.ts';

/** Writes an ISO 8601 time as a person says it: "10:42" today, with its day before. */
export function useClockTime(): (at: string) => string {
  const { locale } = useCredence();
  const { now } = useCopilot();
  return useCallback((at) => clockTimeIn(at, now(), locale), [locale, now]);
}

/** The hour and minute of a time, and the day where that is not today's; empty when it cannot be read. */
function clockTimeIn(at: string, now: number, locale: string): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return '';
  const isToday = time.toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(locale, {
    ...(!isToday && { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(time);
}
