/** Where words stand, by their numbers. Only words that are asked for cost more than a step for each place. */
export interface WordPlaces {
  /** The sentences that hold a word, ascending. */
  holdersOf(id: number): readonly number[];
  /** True when one word stands right after another somewhere. */
  follows(id: number, before: number): boolean;
}

/**
 * Words in order, numbered from 0 without gaps, with −1 where a text ends; and beside each the sentence that holds it.
 * O(length).
 */
export function placeWords(ids: readonly number[], sentences: readonly number[]): WordPlaces {
  const { last, earlier } = chainPlaces(ids);
  const placesOf = (id: number): readonly number[] => {
    const places: number[] = [];
    for (let at = last[id] ?? -1; at >= 0; at = earlier[at] ?? -1) places.push(at);
    return places.reverse();
  };
  const holdersOf = byNumber((id) =>
    placesOf(id)
      .map((at) => sentences[at] ?? -1)
      .filter((sentence, i, all) => sentence !== all[i - 1]),
  );
  const followersOf = byNumber((id) => new Set(placesOf(id).map((at) => ids[at + 1] ?? -1)));
  return { holdersOf, follows: (id, before) => followersOf(before).has(id) };
}

/** The last place of each word, and the earlier one of the same word for each place; −1 where there is none. */
function chainPlaces(ids: readonly number[]): {
  readonly last: Int32Array;
  readonly earlier: Int32Array;
} {
  const last = new Int32Array(ids.length).fill(-1);
  const earlier = new Int32Array(ids.length);
  for (let place = 0; place < ids.length; place++) {
    const id = ids[place] ?? -1;
    if (id < 0) continue;
    earlier[place] = last[id] ?? -1;
    last[id] = place;
  }
  return { last, earlier };
}

/** Makes what belongs to a number once, when it is asked for. */
function byNumber<Item>(make: (id: number) => Item): (id: number) => Item {
  const made = new Map<number, Item>();
  return (id) => {
    const item = made.get(id) ?? make(id);
    made.set(id, item);
    return item;
  };
}
