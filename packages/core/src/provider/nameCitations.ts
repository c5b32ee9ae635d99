import type { Ground } from './ground.ts';
import type { Merged } from './mergeCitations.ts';

/**
 * An id of its own for each citation: the marker that points to it, else the provider's id when it is free, else the
 * next number that the answer does not hold in brackets already, so that `a[1]` in a text cites nothing.
 */
export function nameCitations(ground: Ground, merged: readonly Merged[]): string[] {
  const taken = new Set<string>();
  const claim = (id: string | undefined): string | null => {
    if (id === undefined || id === '' || taken.has(id)) return null;
    taken.add(id);
    return id;
  };
  const markers = merged.map(({ located }) =>
    located.anchor === 'marker' ? claim(located.marker) : null,
  );
  const given = merged.map(({ raws }, index) => markers[index] ?? claim(raws[0].id));
  let numbers: Iterator<string, never> | undefined;
  return given.map(
    (id) => id ?? (numbers ??= freeNumbers(taken, written(ground, merged))).next().value,
  );
}

/** The numbers in brackets that will stay as they are. */
function written(ground: Ground, merged: readonly Merged[]): ReadonlySet<string> {
  const links = merged.flatMap(({ located }) => ('links' in located ? located.links : []));
  const spans = links.map(({ span }) => span);
  return ground.markers.numbersOutside(ground.text, spans);
}

function* freeNumbers(
  taken: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): Generator<string, never> {
  for (let number = 1; ; number += 1) {
    const id = String(number);
    if (!taken.has(id) && !kept.has(id)) yield id;
  }
}
