/**
 * How a person writes, as counts: plain JSON without a word of any text. Its keys come from the lists of this library, so that
 * no name, figure or topic of a mail can be in it.
 */
export interface StyleProfile {
  readonly version: 1;
  /** By language, such as `en`. */
  readonly languages: Readonly<Record<string, StyleCounts>>;
}

/** What was counted in the texts of one language. All are whole numbers, so that adding them is exact in any order. */
export interface StyleCounts {
  readonly texts: number;
  readonly sentences: number;
  /** Words per sentence, added, and their squares. */
  readonly words: number;
  readonly wordSquares: number;
  /** How often forms came: texts for a greeting and a closing, sentences for all others. */
  readonly counts: Figures;
  /** Measures of whole texts in thousandths, added, and their squares. */
  readonly sums: Figures;
  readonly squares: Figures;
}

/** Numbers by name; what is not there is zero. */
export type Figures = Readonly<Record<string, number>>;

/** Two profiles as one: exactly what learning the texts of both at once gives, in any order. */
export function mergeStyles(one: StyleProfile, other: StyleProfile): StyleProfile {
  const languages = new Map(Object.entries(one.languages));
  for (const [language, counts] of Object.entries(other.languages)) {
    const known = languages.get(language);
    languages.set(language, known ? addCounts(known, counts) : counts);
  }
  return profileOf(languages);
}

/** A profile of what was counted in each language. */
export function profileOf(languages: Iterable<readonly [string, StyleCounts]>): StyleProfile {
  return { version: 1, languages: inOrder(languages) };
}

/** Adds what was counted in two sets of texts. */
export function addCounts(one: StyleCounts, other: StyleCounts): StyleCounts {
  return {
    texts: one.texts + other.texts,
    sentences: one.sentences + other.sentences,
    words: one.words + other.words,
    wordSquares: one.wordSquares + other.wordSquares,
    counts: addFigures(one.counts, other.counts),
    sums: addFigures(one.sums, other.sums),
    squares: addFigures(one.squares, other.squares),
  };
}

function addFigures(one: Figures, other: Figures): Figures {
  const sums = new Map(Object.entries(one));
  for (const [name, value] of Object.entries(other)) sums.set(name, (sums.get(name) ?? 0) + value);
  return inOrder(sums);
}

/** An object with its keys in order, so that equal profiles are equal as JSON too. */
export function inOrder<Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}
