import { languageOf } from './languages.ts';
import { measureText } from './measureText.ts';
import { addCounts, inOrder, profileOf } from './profile.ts';
import type { Figures, StyleCounts, StyleProfile } from './profile.ts';
import { readText } from './readText.ts';
import type { ReadSentence, ReadText } from './readText.ts';
import { findTraits } from './traits.ts';

export interface StyleOptions {
  /** BCP 47 tag of the language of the texts. English, German, French and Spanish have lists of words. @default 'en' */
  readonly locale?: string;
}

/**
 * Learns how a person writes from texts that they sent, without signatures and quoted mail. Only counts are kept, and only of
 * words, greetings and closings that are in this library's lists: the profile holds no text.
 */
export function learnStyle(
  texts: readonly string[],
  { locale = 'en' }: StyleOptions = {},
): StyleProfile {
  const language = languageOf(locale);
  let counts = noCounts;
  for (const text of texts)
    if (text.trim() !== '') counts = addCounts(counts, countText(text, language));
  return profileOf(counts.texts > 0 ? [[language, counts]] : []);
}

const noCounts: StyleCounts = {
  texts: 0,
  sentences: 0,
  words: 0,
  wordSquares: 0,
  counts: {},
  sums: {},
  squares: {},
};

function countText(text: string, language: string): StyleCounts {
  const read = readText(text, language);
  const sums = measureText(text, read, language);
  const lengths = read.sentences.map(({ words }) => words.length);
  return {
    texts: 1,
    sentences: lengths.length,
    words: lengths.reduce((sum, length) => sum + length, 0),
    wordSquares: lengths.reduce((sum, length) => sum + length * length, 0),
    counts: countForms(text, read, language),
    sums,
    squares: inOrder(Object.entries(sums).map(([name, value]) => [name, value * value])),
  };
}

/** A text counts its greeting and closing once, and each trait once a sentence. */
function countForms(
  text: string,
  { greeting, closing, sentences }: ReadText,
  language: string,
): Figures {
  const counts = new Map([
    [formKey('greeting', greeting), 1],
    [formKey('closing', closing), 1],
  ]);
  for (const sentence of sentences)
    for (const key of traitKeys(text, sentence, language))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return inOrder(counts);
}

function traitKeys(text: string, sentence: ReadSentence, language: string): ReadonlySet<string> {
  return new Set(
    findTraits(text, sentence, language).map(({ trait, word }) =>
      word === undefined ? trait : `choice.${word}`,
    ),
  );
}

/** The name under which a greeting or closing is counted; without one it ends with its dot. */
export function formKey(
  kind: 'greeting' | 'closing',
  form: { readonly name: string } | null,
): string {
  return `${kind}.${form ? form.name || 'name' : ''}`;
}
