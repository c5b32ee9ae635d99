import type { Span } from './span.ts';

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

/** English words that carry grammar rather than content, and what is left of clitics and ordinals. */
const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the and or but if then than so as of in on at by for with from to into onto about over under is are was were be ' +
    'been being am do does did has have had having it its this that these those he she they them him his her their i you ' +
    'your we our us me my who whom which what when where how why there here not no nor also can could will would may might ' +
    'shall should must just only very more most some any all each such s t d ll re ve th st nd rd'
  ).split(' '),
);

/** An English word without its plural, past, progressive or adverbial ending; other words as they are. Not always a word. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  let base = word;
  if (base.endsWith('ies')) return `${base.slice(0, -3)}i`;
  if (base.endsWith('es') && base.length > 5) base = base.slice(0, -2);
  else if (base.endsWith('s') && !base.endsWith('ss')) base = base.slice(0, -1);
  const ending = endings.find((end) => base.endsWith(end) && base.length > end.length + 3);
  if (ending) base = base.slice(0, -ending.length);
  return base.endsWith('e') ? base.slice(0, -1) : base;
}

const endings = ['ing', 'ed', 'ly'];

/**
 * What a number, with its magnitude if it has one, is compared as: one or more words. Separators of thousands go,
 * magnitudes multiply, ISO dates become month, day and year.
 */
function readNumber(written: string): readonly string[] {
  const raw = written.replaceAll('\u2060', '');
  const [year, month = '', day] = raw.split('-');
  if (year && day) return [monthNames[Number(month) - 1] ?? month, String(Number(day)), year];
  const [, digits = '', magnitude = ''] = /^([\d.,]+)[ -]?(.*)/.exec(raw) ?? [];
  const plain = digits.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.');
  const value = Number(plain) * (factors[magnitude.slice(0, 2).toLowerCase()] ?? 1);
  if (Number.isNaN(value)) return raw.split(/[.,]/);
  // Long numbers name things, such as orders; their digits must survive.
  const isExact = Number.isSafeInteger(value) || plain.includes('.');
  return [isExact ? String(Number(value.toPrecision(15))) : plain];
}

/** By the first two letters, which tell magnitudes apart. */
const factors: Readonly<Record<string, number>> = {
  k: 1e3,
  th: 1e3,
  m: 1e6,
  mi: 1e6,
  bi: 1e9,
  bn: 1e9,
  tr: 1e12,
};

/** Month names by number, from 0. */
const monthNames: readonly string[] =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const pairs =
  'zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 ' +
  'fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 ' +
  'sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 % percent pct percent $ dollar usd dollar ' +
  '€ euro eur euro £ pound gbp pound lb pound lbs pound ¥ yen km kilometre kilometer kilometre meter metre ' +
  'cm centimetre mm millimetre kg kilogram ft foot feet foot hr hour mins minute secs second days day sept september';

/** Abbreviations, signs and number words, by what they are compared as. A word that is not here is compared as it is. */
export const wordForms: ReadonlyMap<string, string> = new Map([
  ...monthNames.map((name) => [name.slice(0, 3), name] as const),
  ...[...pairs.matchAll(/(\S+) (\S+)/g)].map(([, from = '', to = '']) => [from, to] as const),
]);

/**
 * The text with the decimal digits and separators of every script as those of ASCII. A digit outside the basic plane
 * takes two code units and is followed by a word joiner, so that offsets stay.
 */
export function plainDigits(text: string): string {
  if (!mayHoldDigit.test(text)) return text;
  return text.replace(foreignDigit, (digit) => {
    if (digit === '٫') return '.';
    if (digit === '٬') return ',';
    const plain = String(digitValue(digit));
    return digit.length > 1 ? `${plain}\u2060` : plain;
  });
}

// The scripts with digits, which leave out punctuation, Han, kana and Hangul.
const mayHoldDigit = /[\u0660-\u1c59\ua620-\uabf9\ud800-\udbff\uff10-\uff19]/;
// Every decimal digit that is not one of ASCII, and the separators of Arabic.
const foreignDigit = /(?!\d)\p{Nd}|(?<=\p{Nd})[٫٬](?=\p{Nd})/gu;

/** Digits stand in rows from zero to nine, one row or several without a gap. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (isDigit(zero - 1)) zero -= 1;
  return (code - zero) % 10;
}

function isDigit(code: number): boolean {
  return /\p{Nd}/u.test(String.fromCodePoint(code));
}

/** A word or number as it is compared, and where it stands. */
export interface TextToken {
  /** Lower-cased, in compatibility form (NFKC): `ＡＢＣ` and `abc` are the same word. */
  readonly text: string;
  readonly span: Span;
}

const word = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;
// Scripts without spaces between words: Han, kana, Thai, Lao, Myanmar, Khmer. Each character stands for itself.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]\p{M}*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]+/gu;
const mayBeUnspaced = /[\u0e00-\u0eff\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\ud840-\ud87f]/;

/** The words and numbers of a text in reading order; punctuation and symbols are left out. */
export function tokens(text: string): TextToken[] {
  const found: TextToken[] = [];
  for (const match of text.matchAll(word)) {
    if (!mayBeUnspaced.test(match[0])) found.push(tokenAt(match[0], match.index));
    else
      for (const part of match[0].matchAll(unspaced)) {
        found.push(tokenAt(part[0], match.index + part.index));
      }
  }
  return found;
}

function tokenAt(raw: string, start: number): TextToken {
  const text = raw.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  return { text, span: { start, end: start + raw.length } };
}
