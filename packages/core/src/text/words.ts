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
  for (let start = 0; start < text.length; start++) {
    const end = tokenEnd(text, start);
    if (end === start) continue;
    const { canBegin, forms } = readToken(text.slice(start, end));
    const first = before === 0 || endsSentence(text, before, start, canBegin);
    const plain = canBegin && !first ? 'name' : 'word';
    for (const { form, kind } of forms)
      found.push({ text: form, start, end, kind: kind ?? plain, first });
    before = end;
    start = end - 1;
  }
  return found;
}

/** Where the token ends that begins at `at`, or `at` where none begins. Plain text needs no pattern. */
function tokenEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  const isPlain = !(text.charCodeAt(end) >= 0x80);
  if (isPlain && (end > at || !isPlainSign(code))) return end;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** A digit, `$` or `%`. */
function isPlainSign(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 36 || code === 37;
}

// Characters of scripts without spaces and emoji stand for themselves; other letters run on.
const pattern =
  /\d{4}-\d\d-\d\d(?!\d)|\d[\d\u2060]*(?:[.,]\d[\d\u2060]*)*(?:[ -]?(?:thousand|million|billion|trillion|bn|[kKM])(?![\p{L}\p{M}\d]))?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}]+|[$%€£¥]|\p{Extended_Pictographic}/uy;

/** A token as it is compared, wherever it stands. */
interface Token {
  /** True where it can begin a sentence. */
  readonly canBegin: boolean;
  readonly forms: readonly { readonly form: string; readonly kind?: 'number' | 'function' }[];
}

/** Tokens met before. Longer ones are not kept: they would hold on to the text that they were cut from. */
const known = /* @__PURE__ */ new Map<string, Token>();
const mostKnown = 20_000;
const longestKnown = 12;

function readToken(raw: string): Token {
  const met = known.get(raw);
  if (met) return met;
  const lower = raw.toLowerCase();
  const isNumber = beginsWithDigit(raw);
  const forms = isNumber ? readNumber(raw) : [formOf(lower)];
  const token = {
    canBegin: isNumber || lower !== raw,
    forms: forms.map((form) => ({ form, ...kindOf(form) })),
  };
  if (known.size >= mostKnown) known.clear();
  if (raw.length <= longestKnown) known.set(raw, token);
  return token;
}

function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function formOf(word: string): string {
  const isPlain = !/[^ -~]/.test(word);
  const folded = isPlain ? word : word.normalize('NFKD').replace(/\p{M}/gu, '') || word;
  return wordForms.get(folded) ?? folded;
}

function kindOf(form: string): { readonly kind?: 'number' | 'function' } {
  if (beginsWithDigit(form)) return { kind: 'number' };
  return functionWords.has(form) ? { kind: 'function' } : {};
}

/** True when a line ends between two words, or a full stop with space after it and the next word can begin a sentence. */
function endsSentence(text: string, from: number, to: number, canBegin: boolean): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 32) return false;
  const gap = text.slice(from, to);
  return /[\n。！？]/.test(gap) || (canBegin && /[.!?].*\s/.test(gap));
}
