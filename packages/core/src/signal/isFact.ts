import type { Word } from '../text/words.ts';
import { everydayWords } from './everydayWords.ts';

/** True for a word that says something: more than grammar, courtesy or an everyday wish. */
export function isFact({ kind, text }: Word): boolean {
  return kind !== 'function' && !everydayWords.has(text);
}
