/** Words by key: strings, functions from figures to a string, or the sentences of findings by their code. */
export type Vocabulary = Readonly<
  Record<string, string | ((...args: never[]) => string) | FindingWords>
>;

/** Words of a concept as they may be replaced: any string for a string, and of the findings those that are meant. */
export type Words<Own> = {
  readonly [Key in keyof Own]: Key extends 'findings'
    ? FindingWords
    : Own[Key] extends string
      ? string
      : Own[Key];
};

/** Figures as a sentence takes them: shares are written out in per cent, counts are numbers. */
export type FindingFigures = Readonly<Record<string, number | string>>;

/** A sentence for each code of a finding; a product adds those of its own signals. */
export type FindingWords = Readonly<Record<string, (figures: FindingFigures) => string>>;
