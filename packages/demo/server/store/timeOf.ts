/** A time as the drivers return it: one gives dates, another text. */
export function timeOf(value: unknown): Date {
  return value instanceof Date ? value : new Date(String(value));
}
