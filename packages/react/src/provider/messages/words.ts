/** Words by key: strings, or functions from figures to a string. */
export type Vocabulary = Readonly<Record<string, string | ((...args: never[]) => string)>>;

/** Words of a concept as they may be replaced: any string for a string. */
export type Words<Own> = {
  readonly [Key in keyof Own]: Own[Key] extends string ? string : Own[Key];
};
