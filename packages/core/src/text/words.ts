import { readNumber } from './readNumber.ts';
import { wordForms } from './wordForms.ts';

/** A word as it is compared, and where it stands. */
export interface Word {
  /** Lower case without accents; numbers as JavaScript writes them, so that `1,200` and `1200`, `two` and `2` meet. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A name is a capitalised word within a sentence. */
  readonly kind: 'number' | 'name' | 'word' | 'function';
  /** True for the first word of a sentence or line. */
  readonly first: boolean;
}

const digits = /\d{4}-\d\d-\d\d(?!\d)|\d+(?:[.,]\d+)*/y;
// Characters of scripts without spaces and emoji stand for themselves; other letters run on.
const other =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}]+|[€£¥]|\p{Extended_Pictographic}/uy;

/**
 * The words of a text in order: runs of letters, numbers with their magnitude (`3 million` is 3000000), percent and
 * currency signs by name, ISO dates as month, day and year, single characters of scripts without spaces, emoji. O(length).
 */
export function words(text: string): readonly Word[] {
  const found: Word[] = [];
  let end = 0;
  for (let i = 0; i < text.length;) {
    const raw = rawAt(text, i);
    if (raw === '') {
      i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    const first = found.length === 0 || startsSentence(text, end, i);
    end = i + raw.length;
    if (isDigit(raw.charCodeAt(0))) {
      const number = readNumber(raw, text, end);
      end = number.end;
      for (const part of number.parts)
        found.push({ text: part, start: i, end, kind: 'number', first });
    } else found.push(readWord(raw, i, end, first));
    i = end;
  }
  return found;
}

/** The word, number or sign that begins at `i`, or an empty string. */
function rawAt(text: string, i: number): string {
  const code = text.charCodeAt(i);
  let end = i;
  while (isLatinLetter(text.charCodeAt(end))) end++;
  if (end > i && !(text.charCodeAt(end) > 127)) return text.slice(i, end);
  if (end === i && code < 128 && !isDigit(code))
    return code === 36 || code === 37 ? text.charAt(i) : '';
  const pattern = isDigit(code) ? digits : other;
  pattern.lastIndex = i;
  return pattern.exec(text)?.[0] ?? '';
}

function readWord(raw: string, start: number, end: number, first: boolean): Word {
  const lower = raw.toLowerCase();
  const latin = isLatinLetter(raw.charCodeAt(0)) && isLatinLetter(raw.charCodeAt(raw.length - 1));
  const folded =
    latin && !beyondAscii.test(lower)
      ? lower
      : lower.normalize('NFKD').replace(/\p{M}/gu, '') || lower;
  const form = wordForms.get(folded);
  if (form && form.kind !== 'word') return { text: form.text, start, end, kind: form.kind, first };
  return {
    text: form?.text ?? folded,
    start,
    end,
    kind: lower !== raw && !first ? 'name' : 'word',
    first,
  };
}

// The range is the point: everything that is not ASCII.
const beyondAscii = /[^ -~]/;

/** True when a line ends, or a full stop with space after it stands, between two words. */
function startsSentence(text: string, from: number, to: number): boolean {
  let stop = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 0x3002 || code === 0xff01 || code === 0xff1f) return true;
    if (code === 46 || code === 33 || code === 63) stop = true;
    else if (stop && code <= 32)
      return isDigit(text.charCodeAt(to)) || text.charAt(to) !== text.charAt(to).toLowerCase();
  }
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLatinLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
