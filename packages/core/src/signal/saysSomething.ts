import type { Word } from '../text/words.ts';
import { isFact } from './isFact.ts';

/** True for a sentence with content of its own: no greeting, no sentence of function words alone. */
export function saysSomething(sentence: string, words: readonly Word[]): boolean {
  const facts = words.filter(isFact).length;
  if (facts === 0) return false;
  return words.some(({ kind }) => kind === 'number') || !(facts <= 6 && courtesy.test(sentence));
}

/** True for a sentence that ends in a question mark. */
export function isQuestion(sentence: string): boolean {
  return /[?？؟]["'”’)]*$/.test(sentence.slice(-8).trimEnd());
}

const courtesy =
  /^(?:hi|hello|hey|dear|thanks?|best|kind regards|regards|sincerely|cheers|sorry|i hope|let me know|please let)\b/i;
