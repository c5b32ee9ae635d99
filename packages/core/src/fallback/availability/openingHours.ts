/** When people answer, as plain JSON. Times are those of a clock in `timeZone`. */
export interface OpeningHours {
  /** An IANA name, such as `Europe/Berlin`. */
  readonly timeZone: string;
  /** Of each week. Intervals may overlap or touch. */
  readonly weekly: readonly WeeklyInterval[];
  /** Days that differ, such as holidays; each replaces what would begin on its date. */
  readonly exceptions?: readonly OpeningException[];
}

/** From `from` until before `to`, both `HH:MM`. Where `to` is not after `from` it is the next day's; `24:00` is the end of the day. */
export interface OpenInterval {
  readonly from: string;
  readonly to: string;
}

/** An interval on each of `days`, named by the day on which it begins. */
export interface WeeklyInterval extends OpenInterval {
  readonly days: readonly Weekday[];
}

/** A date, `YYYY-MM-DD`, with what is open then; nothing on a holiday. */
export interface OpeningException {
  readonly date: string;
  readonly open: readonly OpenInterval[];
}

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** The days of the week in the order in which `Date` counts them. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** What is wrong with opening hours, such as those read from a file, and what to do; `null` when they can be used. */
export function openingHoursProblem(hours: unknown): string | null {
  if (!isRecord(hours)) return 'Opening hours are not an object. Give {timeZone, weekly}.';
  const { timeZone, weekly, exceptions = [] } = hours;
  if (!isTimeZone(timeZone))
    return `The time zone ${show(timeZone)} is not known. Give an IANA name, such as "Europe/Berlin".`;
  if (!Array.isArray(weekly)) return '"weekly" is not a list. Give [{days, from, to}].';
  if (!Array.isArray(exceptions)) return '"exceptions" is not a list. Give [{date, open}].';
  return (
    firstProblem(weekly, weeklyProblem) ??
    firstProblem(exceptions, exceptionProblem) ??
    doubleProblem(exceptions)
  );
}

function firstProblem(
  list: readonly unknown[],
  problemOf: (item: unknown) => string | null,
): string | null {
  for (const item of list) {
    const problem = problemOf(item);
    if (problem !== null) return problem;
  }
  return null;
}

function weeklyProblem(item: unknown): string | null {
  const days: unknown = isRecord(item) ? item['days'] : undefined;
  if (!Array.isArray(days) || days.length === 0)
    return `${show(item)} has no days. Give "days", such as ["mon", "tue"].`;
  const odd: unknown = days.find((day) => !weekdays.some((known) => known === day));
  if (odd !== undefined) return `${show(odd)} is no weekday. Write one of ${weekdays.join(', ')}.`;
  return intervalProblem(item);
}

function exceptionProblem(item: unknown): string | null {
  const { date, open } = isRecord(item) ? item : {};
  if (!isDate(date)) return `${show(date)} is no date. Write YYYY-MM-DD.`;
  if (!Array.isArray(open))
    return `The exception of ${date} has no list "open". Give [] for a closed day.`;
  return firstProblem(open, intervalProblem);
}

function doubleProblem(exceptions: readonly unknown[]): string | null {
  const dates = exceptions.map((item) => (isRecord(item) ? item['date'] : undefined));
  const double = dates.find((date, index) => dates.indexOf(date) < index);
  return double === undefined
    ? null
    : `${show(double)} has two exceptions. Put their intervals into one.`;
}

function intervalProblem(item: unknown): string | null {
  const { from, to } = isRecord(item) ? item : {};
  if (!isTime(from) || from === '24:00')
    return `${show(from)} is no time at which to open. Write HH:MM, from 00:00 to 23:59.`;
  if (!isTime(to)) return `${show(to)} is no time at which to close. Write HH:MM, up to 24:00.`;
  return from === to
    ? `From ${from} to ${to} is no interval. Write 00:00 to 24:00 for a whole day.`
    : null;
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value);
}

function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}
