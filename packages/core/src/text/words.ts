import { plainDigits } from './digits.ts';
import { functionWords } from './functionWords.ts';
import { readNumber } from './readNumber.ts';
import { wordForms } from './wordForms.ts';

/** A word as it is compared, and where it stands. */
export interface Word {
  /** Lower case without accents; numbers as JavaScript writes them, so that `1,200` and `1200`, `two` and `2`, `٣٠` and `30` meet. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A name is a capitalised word within a sentence. */
  readonly kind: 'number' | 'name' | 'word' | 'function';
  /** True for the first word of a sentence or line. */
  readonly first: boolean;
}

/**
 * The words of a text in order: runs of letters, numbers with their magnitude (`3 million` is 3000000), percent and
 * currency signs by name, ISO dates as month, day and year, single characters of scripts without spaces, emoji. O(length).
 */
export function words(original: string): readonly Word[] {
  const text = plainDigits(original);
  const found: Word[] = [];
  let before = 0;
  for (const { 0: raw, index: start } of text.matchAll(pattern)) {
    const lower = raw.toLowerCase();
    const isNumber = beginsWithDigit(raw);
    const canBegin = isNumber || lower !== raw;
    const first = before === 0 || endsSentence(text.slice(before, start), canBegin);
    before = start + raw.length;
    const plain = canBegin && !first ? 'name' : 'word';
    for (const form of isNumber ? readNumber(raw) : [formOf(lower)])
      found.push({ text: form, start, end: before, kind: kindOf(form) ?? plain, first });
  }
  return found;
}

// Characters of scripts without spaces and emoji stand for themselves; other letters run on.
const pattern =
  /\d{4}-\d\d-\d\d(?!\d)|\d[\d\u2060]*(?:[.,]\d[\d\u2060]*)*(?:[ -]?(?:thousand|million|billion|trillion|bn|[kKM])(?![\p{L}\p{M}\d]))?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}]+|[$%€£¥]|\p{Extended_Pictographic}/gu;

function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function formOf(word: string): string {
  const isPlain = !/[^ -~]/.test(word);
  const folded = isPlain ? word : word.normalize('NFKD').replace(/\p{M}/gu, '') || word;
  return wordForms.get(folded) ?? folded;
}

function kindOf(form: string): 'number' | 'function' | undefined {
  if (beginsWithDigit(form)) return 'number';
  return functionWords.has(form) ? 'function' : undefined;
}

/** True when a line ends between two words, or a full stop with space after it and the next word can begin a sentence. */
function endsSentence(gap: string, canBegin: boolean): boolean {
  if (gap === ' ') return false;
  return /[\n。！？]/.test(gap) || (canBegin && /[.!?].*\s/.test(gap));
}
