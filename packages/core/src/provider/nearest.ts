/**
 * Where `wanted` stands in `text` closest to `near`, `null` when it is nowhere. Looks ever further away, so that what
 * stands close by costs little.
 */
export function nearest(text: string, wanted: string, near: number): number | null {
  if (wanted === '') return null;
  const middle = Math.min(Math.max(near, 0), text.length);
  for (let reach = 256; ; reach *= 4) {
    const from = Math.max(0, middle - reach);
    const to = Math.min(text.length, middle + reach + wanted.length);
    const found = closest(text.slice(from, to), wanted, middle - from);
    if (found !== null) return from + found;
    if (from === 0 && to === text.length) return null;
  }
}

function closest(text: string, wanted: string, near: number): number | null {
  const before = text.lastIndexOf(wanted, near);
  const after = text.indexOf(wanted, near);
  if (before < 0) return after < 0 ? null : after;
  return after >= 0 && after - near < near - before ? after : before;
}
