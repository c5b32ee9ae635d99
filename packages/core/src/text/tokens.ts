import type { Span } from './span.ts';

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
