import { synonyms } from './synonyms.ts';
import { stem } from './words.ts';

/**
 * One way to read a question and to find passages for it. The three settings are three honest readers of the same
 * documents; where they come to the same answer, it does not hang on how one of them looks at words.
 */
export interface RetrievalSetting {
  readonly name: 'stemmed' | 'plain' | 'broad';
  /** What MiniSearch is asked with. */
  readonly options: {
    readonly fields: SearchedField[];
    readonly boost?: Record<string, number>;
    readonly prefix?: (term: string) => boolean;
    readonly fuzzy?: (term: string) => number | boolean;
  };
  /** Whether every written form of a word's stem is looked for. */
  readonly byStem: boolean;
  /** The form in which words of question and sentence are compared. */
  readonly form: (word: string) => string;
  /** Forms that say the same. */
  readonly alike: (form: string) => readonly string[];
}

export type SearchedField = 'text' | 'heading' | 'title';

/** Word stems, with headings and titles counted; this setting gives the answer. */
export const stemmed: RetrievalSetting = {
  name: 'stemmed',
  options: {
    fields: ['text', 'heading', 'title'],
    boost: { heading: 2, title: 1.2 },
  },
  byStem: true,
  form: stem,
  alike: synonyms,
};

/** Words as they are written, in the text alone. */
export const plain: RetrievalSetting = {
  name: 'plain',
  options: { fields: ['text'] },
  byStem: false,
  form: (word) => word,
  alike: () => [],
};

/** Words that begin alike or are one slip of the pen apart. */
export const broad: RetrievalSetting = {
  name: 'broad',
  options: {
    fields: ['text', 'heading'],
    prefix: (term) => term.length >= 4,
    fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
  },
  byStem: false,
  form: (word) => word.slice(0, 5),
  alike: () => [],
};
