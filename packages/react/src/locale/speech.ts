import type { FindingFigures } from '../provider/index.ts';

/** Forms of a noun phrase by the language's plural categories, `#` standing for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

type Sentence = (figures: FindingFigures) => string;

/** How a language writes figures into its sentences. */
export interface Speech {
  /** The form for a count, with the count for `#`. */
  readonly count: (count: number | string | undefined, forms: PluralForms) => string;
  /** Numbers as an enumeration, such as "1, 2 und 3". */
  readonly list: (numbers: readonly number[]) => string;
  /** A sentence with the figures of a finding for their names in braces, such as `{share}`; `forms` are those of counts. */
  readonly fill: (sentence: string, forms?: Readonly<Record<string, PluralForms>>) => Sentence;
}

/** The rules of a language, by its BCP 47 tag. From right to left, figures are isolated from the words around them. */
export function speechIn(tag: string, dir: 'ltr' | 'rtl' = 'ltr'): Speech {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const lists = new Intl.ListFormat(tag);
  const figure = (value: number | string): string => {
    const text = typeof value === 'number' ? numbers.format(value) : value;
    return dir === 'rtl' ? isolate(text) : text;
  };
  const count: Speech['count'] = (value, forms) => {
    const form = forms[rules.select(Number(value))] ?? forms.other;
    return form.replace('#', numbers.format(Number(value)));
  };
  return {
    count,
    list: (all) => lists.format(all.map((one) => numbers.format(one))),
    fill:
      (sentence, forms = {}) =>
      (figures) =>
        sentence.replace(/\{(\w+)\}/g, (_, name: string) =>
          forms[name] ? count(figures[name], forms[name]) : figure(figures[name] ?? ''),
        ),
  };
}

/** Text of unknown direction, kept from reordering the sentence around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Of what was counted, tells the `part` that is missing where some is, else the `part` that was found, of `all`. */
export function tellPart(missing: Sentence, found: Sentence): Sentence {
  return ({ held, all }) => {
    const [part, total] = [Number(held), Number(all)];
    if (part < total) return missing({ part: total - part, all: total });
    return found({ part, all: total });
  };
}
