/** What is known of an entry's id: the one it was given, and its place in the list, from 1. */
export interface Naming {
  readonly id: string | undefined;
  readonly place: number;
}

/**
 * An id of its own for each entry: the given one; else its place in the list when that is free, since a marker `[2]`
 * means the second source; else the first free number. A repeated id is told apart as `id-2`, `id-3`.
 */
export function assignIds(entries: readonly Naming[]): string[] {
  const taken = new Set(entries.flatMap(({ id }) => id ?? []));
  const places = entries.map(({ id, place }) =>
    id === undefined ? claim(String(place), taken) : null,
  );
  const used = new Set<string>();
  const counters = new Map<string, number>();
  return entries.map(({ id }, index) => {
    const first = id === undefined ? places[index] : claim(id, used);
    return first ?? nextFree(id, counters, taken);
  });
}

/** The id when nobody had it yet, `null` otherwise. */
function claim(id: string, taken: Set<string>): string | null {
  if (taken.has(id)) return null;
  taken.add(id);
  return id;
}

function nextFree(
  id: string | undefined,
  counters: Map<string, number>,
  taken: Set<string>,
): string {
  const prefix = id === undefined ? '' : `${id}-`;
  let n = counters.get(prefix) ?? (id === undefined ? 1 : 2);
  while (taken.has(`${prefix}${n}`)) n += 1;
  counters.set(prefix, n + 1);
  taken.add(`${prefix}${n}`);
  return `${prefix}${n}`;
}
