import { openingHoursProblem, weekdays } from './openingHours.ts';
import type { OpenInterval, OpeningHours } from './openingHours.ts';
import { wallClock } from './wallClock.ts';
import type { WallClock } from './wallClock.ts';

/** Whether people answer now, and when that ends. Times are milliseconds since 1970; `null` is not within a year. */
export type Availability =
  | { readonly open: true; readonly closesAt: number | null }
  | { readonly open: false; readonly opensAt: number | null };

/**
 * Whether people answer at `now`, milliseconds since 1970. An interval begins, and ends, at the first minute at which the clock
 * there shows that time or a later one, also on days when clocks change. Throws for hours that cannot be used.
 */
export function availabilityOf(hours: OpeningHours, now: number): Availability {
  const problem = openingHoursProblem(hours);
  if (problem !== null) throw new Error(`Credence: ${problem}`);
  const clock = wallClock(hours.timeZone);
  const today = Math.floor(clock.read(now) / day) * day;
  const end = lastDay(hours, today);
  let until: number | null = null;
  for (let date = today - day; date <= end; date += day) {
    for (const { start, stop } of readSpans(hours, clock, date)) {
      if (stop <= now || stop <= start) continue;
      if (until === null && start > now) return { open: false, opensAt: start };
      if (until !== null && start > until) return { open: true, closesAt: until };
      until = Math.max(until ?? stop, stop);
    }
  }
  if (until === null) return { open: false, opensAt: null };
  return { open: true, closesAt: until >= clock.reach(end) ? null : until };
}

const minute = 60_000;
const day = 1440 * minute;

/** After the last exception weeks repeat themselves; the third holds what a change of clocks can take from the others. */
function lastDay({ exceptions = [] }: OpeningHours, today: number): number {
  const last = Math.max(today, ...exceptions.map(({ date }) => Date.parse(date)));
  return Math.min(last + 15 * day, today + 366 * day);
}

interface Span {
  readonly start: number;
  readonly stop: number;
}

/** What begins on a date, the earliest first. */
function readSpans(hours: OpeningHours, { reach }: WallClock, date: number): readonly Span[] {
  return findIntervals(hours, date)
    .map(({ from, to }) => ({ start: minutesOf(from), stop: minutesOf(to) }))
    .sort((one, other) => one.start - other.start)
    .map(({ start, stop }) => ({
      start: reach(date + start * minute),
      stop: reach(date + (stop > start ? stop : stop + 1440) * minute),
    }));
}

function findIntervals(
  { weekly, exceptions = [] }: OpeningHours,
  date: number,
): readonly OpenInterval[] {
  const at = new Date(date);
  const name = at.toISOString().slice(0, 10);
  const exception = exceptions.find((one) => one.date === name);
  if (exception) return exception.open;
  const weekday = weekdays[at.getUTCDay()];
  return weekly.filter(({ days }) => days.some((one) => one === weekday));
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
