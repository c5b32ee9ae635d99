const minute = 60_000;
const steps = [
  { unit: 'day', size: 1440 * minute },
  { unit: 'hour', size: 60 * minute },
  { unit: 'minute', size: minute },
] as const;

/** How long ago, in the largest unit that fits: "2 min", "1 hr". Under a minute, in the future or unreadable: `null`. */
export function ageIn(at: string, now: number, locale: string): string | null {
  const elapsed = now - Date.parse(at);
  const step = steps.find(({ size }) => elapsed >= size);
  if (!step) return null;
  const { unit, size } = step;
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' });
  return format.format(Math.floor(elapsed / size));
}
