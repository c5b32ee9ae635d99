/**
 * What of a language decides a statement. Lists are split by spaces, `_` stands for a space within a phrase; all in
 * lower case, with straight apostrophes.
 */
export interface Language {
  readonly code: string;
  /** The script by which the language is told, such as `Hangul`. Latin when not given. */
  readonly script?: string;
  /** True where words are written without spaces or with endings joined to them: phrases are found within words. */
  readonly joined?: boolean;
  /** True where the order of words alone tells who does what to whom. */
  readonly ordered?: boolean;
  /** The most frequent function words, and letters that few others have. */
  readonly common: string;
  readonly negations: string;
  readonly quantifiers: { readonly all: string; readonly some: string; readonly none: string };
  readonly modals: { readonly may: string; readonly must: string };
  readonly bounds: {
    readonly '>=': string;
    readonly '<=': string;
    readonly '>': string;
    readonly '<': string;
  };
  readonly times: { readonly before: string; readonly after: string };
  readonly directions: { readonly up: string; readonly down: string };
  /** A word and the one that says its opposite, such as `possible/impossible`. */
  readonly opposites: string;
  /** One to twelve in order, other forms after a slash. */
  readonly numbers: string;
  /** Names of units after their sign, such as `d:day/days`. */
  readonly units: string;
  /** January to December, in order. */
  readonly months?: string;
  /** What sentences that claim nothing hold: the source of a regular expression for refusals, and phrases of courtesy. */
  readonly silence: { readonly refusal: string; readonly courtesy: string };
}
