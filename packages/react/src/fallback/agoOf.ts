// A file of its own, since a message and a notice speak of ages without one loading the other.
const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** An age in seconds as words, such as "3 hours ago". Rounded down to the largest whole unit. */
export function agoOf(seconds: number, locale: string): string {
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat(locale).format(-Math.floor(seconds / size), unit);
}
