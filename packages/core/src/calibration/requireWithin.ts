/** Throws a programmer's mistake unless low < value < high, and the value is whole where it must be. */
export function requireWithin(
  name: string,
  value: number,
  low: number,
  high: number,
  whole = false,
): void {
  if (!(value > low && value < high) || (whole && value % 1))
    throw new RangeError(
      `Credence: ${name} is ${value}. Pass a ${whole ? 'whole ' : ''}number between ${low} and ${high}.`,
    );
}
