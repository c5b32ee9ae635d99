/** How many days the metrics look back, today included. */
export const daysShown = 7;

/** Midnight at which a day began, where the server stands. */
export function startOfDay(time: Date): Date {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate());
}

/** Midnight at which the first of the days shown began. */
export function firstDay(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysShown + 1);
}

/** The calendar day of a time, as `2026-03-01`. */
export function dayName(time: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
