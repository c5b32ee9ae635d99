import { styleWords } from './languages.ts';
import { inOrder } from './profile.ts';
import type { Figures } from './profile.ts';
import type { ReadSentence, ReadText } from './readText.ts';
import { findTraits } from './traits.ts';

/**
 * Measures of a whole text, in whole thousandths: words of the lists per word, traits and marks per sentence, and lengths. What
 * is zero is left out.
 */
export function measureText(text: string, read: ReadText, language: string): Figures {
  const { sentences, greeting, closing, body } = read;
  const words = sentences.flatMap((sentence) => sentence.words);
  const counted = [
    ...perWord(
      words.map((word) => word.text),
      language,
    ),
    ...perSentence(text, sentences, language),
  ];
  const lengths = sentences.map((sentence) => sentence.words.length);
  const most = Math.max(1, sentences.length);
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  return inOrder(
    [
      ...counted,
      [`greeting.${greeting?.name ?? ''}`, 1] as const,
      [`closing.${closing?.name ?? '-'}`, 1] as const,
      ['length', words.length / most] as const,
      ['spread', deviation(lengths)] as const,
      ['letters', letters / Math.max(1, words.length)] as const,
      ['size', Math.log2(1 + words.length)] as const,
      ['lines', countLines(text.slice(body.start, body.end)) / most] as const,
    ]
      .map(([name, value]) => [name, Math.round(1000 * value)] as const)
      .filter(([, value]) => value !== 0),
  );
}

function perWord(
  words: readonly string[],
  language: string,
): readonly (readonly [string, number])[] {
  const lists = styleWords(language);
  const known = new Set([...lists.plain, ...lists.choices.flat()]);
  const counts = new Map<string, number>();
  for (const word of words) if (known.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => [`word.${word}`, count / words.length]);
}

function perSentence(
  text: string,
  sentences: readonly ReadSentence[],
  language: string,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  const add = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const sentence of sentences) {
    for (const { trait } of findTraits(text, sentence, language))
      if (trait !== 'choice') add(trait);
    for (const mark of text.slice(sentence.span.start, sentence.span.end).match(/[,:?()"]/gu) ?? [])
      add(`mark.${mark}`);
  }
  return [...counts].map(([name, count]) => [name, count / sentences.length]);
}

function deviation(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

function countLines(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}
