/**
 * What of a language decides a statement. A table has a line for each of these, in this order, of phrases in lower case
 * with straight apostrophes and `_` for a space; after `*` up to two more letters may follow:
 * frequent function words and letters that few others have; negations; phrases with a negation that deny nothing;
 * all; some; none; may; must; at least; at most; more than; less than; before; after; up; down;
 * words and their opposites as `possible/impossible`; numbers from one, or `value:word`, other forms after a slash;
 * names of second, minute, hour, day, week, month, year and percent, then `unit:name`;
 * the source of a regular expression for refusals; phrases of courtesy.
 */
export interface Language {
  readonly code: string;
  /** True where words are written without spaces or with endings joined to them: phrases are found within words. */
  readonly joined?: boolean;
  readonly table: string;
}

/** The lines of a table by what they hold, see {@link Language}. */
export const lineOf = {
  common: 0,
  senses: 1,
  opposites: 16,
  numbers: 17,
  units: 18,
  refusal: 19,
  courtesy: 20,
} as const;

/** One line of the table of a language as a list. */
export function listOf({ table }: Language, line: number): readonly string[] {
  return (table.split('\n')[line] ?? '').split(' ').filter(Boolean);
}

/** Entries such as `tag*` or `km:kilometre/kilometer`, by what each stands for: the names before a colon, or those in order. */
export function namedOf(
  entries: readonly string[],
  names: readonly string[],
): readonly (readonly [phrase: string, name: string])[] {
  return entries.flatMap((entry, i) => {
    const [, name = names[i] ?? '', phrases = ''] = /^(?:([^:]+):)?(.+)$/.exec(entry) ?? [];
    return phrases.split('/').map((phrase) => [phrase, name] as const);
  });
}
