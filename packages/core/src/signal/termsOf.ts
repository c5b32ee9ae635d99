import { tokens } from '../text/tokens.ts';
import { stem } from './stem.ts';
import { functionWords, negations, numberWords, synonyms } from './words.ts';

/** What a piece of text says, reduced to what can be compared. */
export interface Terms {
  /** Each term once, with how much it counts before rarity: 2 a number, 1 a word, 0.1 a function word. */
  readonly weights: ReadonlyMap<string, number>;
  readonly numbers: ReadonlySet<string>;
  readonly isNegated: boolean;
}

/**
 * The terms of a text: stemmed words, numbers by value (`1,000` and `1000`, `three` and `3`), currencies and units by
 * one name (`$` and `dollars`, `hrs` and `hours`).
 */
export function termsOf(text: string): Terms {
  const weights = new Map<string, number>();
  const numbers = new Set<string>();
  let isNegated = false;
  for (const { text: raw } of tokens(spellSymbols(text))) {
    const word = numberWords.get(raw) ?? raw;
    const number = numberOf(word);
    if (number !== null) {
      numbers.add(number);
      weights.set(number, 2);
    } else if (negations.has(word) || word.endsWith("n't")) isNegated = true;
    else if (functionWords.has(word)) weights.set(word, 0.1);
    else weights.set(synonyms.get(word) ?? stem(word), 1);
  }
  return { weights, numbers, isNegated };
}

const symbols: Readonly<Record<string, string>> = {
  $: ' usd ',
  '€': ' eur ',
  '£': ' gbp ',
  '¥': ' jpy ',
  '%': ' percent ',
  '°': ' degree ',
};

function spellSymbols(text: string): string {
  return text.replace(/[$€£¥%°]/g, (symbol) => symbols[symbol] ?? symbol);
}

/** The value as text, so that `1,000.50` and `1000.5` are the same; `null` for what is no number. */
function numberOf(word: string): string | null {
  if (!/^\p{N}/u.test(word)) return null;
  const isEuropean = /^\d{1,3}(?:\.\d{3})*,\d{1,2}$/.test(word);
  const plain = isEuropean ? word.replaceAll('.', '').replace(',', '.') : word.replaceAll(',', '');
  const value = Number(plain);
  return Number.isFinite(value) ? String(value) : word;
}
