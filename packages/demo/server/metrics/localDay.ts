/** How many days the metrics look back, today included. */
const daysShown = 7;

/** Midnight at which a day began, where the server stands. */
export function startOfDay(time: Date): Date {
  return midnight(time, 0);
}

/** Midnight at which the day after began. */
export function endOfDay(time: Date): Date {
  return midnight(time, 1);
}

/** Midnights at which the days shown began, oldest first. */
export function dayStarts(now: Date): readonly Date[] {
  return Array.from({ length: daysShown }, (_, at) => midnight(now, at - daysShown + 1));
}

/** The calendar day of a time, as `2026-03-01`. */
export function dayName(time: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** By the calendar, as a day may have 23 or 25 hours. */
function midnight(time: Date, days: number): Date {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate() + days);
}
