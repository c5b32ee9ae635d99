/** Moves the offsets of what was read from `\n` line ends back to the same places of a text with `\r\n`. */
export function restoreReturns<T>(read: T, content: string): T {
  const starts = [...content.matchAll(/\r\n/g)].map(({ index }, count) => index - count);
  return move(read, (offset) => offset + countBelow(starts, offset)) as T;
}

function move(value: unknown, offset: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => move(item, offset));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      (key === 'start' || key === 'end') && typeof inner === 'number'
        ? offset(inner)
        : move(inner, offset),
    ]),
  );
}

/** How many of the ascending `starts` are smaller than `offset`. */
function countBelow(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
