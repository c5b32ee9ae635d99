/** Throws a programmer's mistake unless low < value < high. */
export function requireWithin(name: string, value: number, low: number, high: number): void {
  demand(name, value > low && value < high, value, `between ${String(low)} and ${String(high)}`);
}

/** Throws a programmer's mistake unless the value is one of the whole numbers low…high. */
export function requireWhole(name: string, value: number, low: number, high: number): void {
  const whole = Number.isInteger(value) && value >= low && value <= high;
  demand(name, whole, value, `from ${String(low)} to ${String(high)}, whole`);
}

function demand(name: string, holds: boolean, value: number, range: string): void {
  if (!holds)
    throw new RangeError(`Credence: ${name} is ${String(value)}. Pass a number ${range}.`);
}
