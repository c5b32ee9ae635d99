import type { FindingWords } from './finding.ts';

/** Words by key: strings, functions from figures to a string, or the sentences of findings by their code. */
export type Vocabulary = Readonly<
  Record<string, string | ((...args: never[]) => string) | FindingWords>
>;

/** Words of a concept as they may be replaced: any string for a string. */
export type Words<Own> = {
  readonly [Key in keyof Own]: Own[Key] extends string ? string : Own[Key];
};
