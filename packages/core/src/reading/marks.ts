import type { Span } from '../text/span.ts';
import { plainDigits, wordForms } from '../text/words.ts';
import { languageOf, languages, remember } from './language.ts';
import { lineOf, listOf, namedOf } from './languages/table.ts';
import type { Language } from './languages/table.ts';
import { createLexicon } from './lexicon.ts';
import type { Found } from './lexicon.ts';

/** A word or phrase that decides what a statement says. */
export interface Mark extends Span {
  readonly kind: 'negation' | 'quantifier' | 'modality' | 'bound' | 'time' | 'direction';
  /** `not`; `all`, `some`, `none`; `may`, `must`; `>=`, `<=`, `>`, `<`; `before`, `after`; `up`, `down`. */
  readonly sense: string;
  /** The word that this one says the opposite of: `possible` for `impossible`. Otherwise `null`. */
  readonly positive: string | null;
}

/** What a phrase of a language stands for: a mark, a number, a courtesy, or nothing. */
export interface Sign extends Omit<Mark, 'start' | 'end' | 'kind'> {
  readonly kind: Mark['kind'] | 'number' | 'courtesy' | 'nothing';
}

/**
 * The marks of a text in order, by the language that the text is in. Two negations with nothing but spaces between them
 * cancel, and `not only` and `no doubt` are none. O(length).
 */
export function readMarks(text: string, known: readonly Language[] = languages): readonly Mark[] {
  const folded = foldCase(text);
  return marksOf(findSigns(folded, languageOf(text, known)), folded);
}

/** The phrases in a folded text that stand for something, none within another. */
export function findSigns(folded: string, language: Language): readonly Found<Sign>[] {
  return lexiconOf(language).all(folded);
}

/** The marks among the signs of a folded text. */
export function marksOf(signs: readonly Found<Sign>[], folded: string): readonly Mark[] {
  const found: Mark[] = [];
  for (const { start, end, value } of signs) {
    const { kind, sense, positive } = value;
    if (kind === 'number' || kind === 'courtesy' || kind === 'nothing') continue;
    const mark = { start, end, kind, sense, positive };
    const before = found.at(-1);
    if (cancels(before, mark, folded)) found.pop();
    else found.push(mark);
  }
  return found;
}

function cancels(before: Mark | undefined, mark: Mark, text: string): boolean {
  if (before?.kind !== 'negation' || mark.kind !== 'negation') return false;
  return mark.positive !== null && text.slice(before.end, mark.start).trim() === '';
}

// What the lines of a table hold, from the second one on.
const senses =
  'negation not,nothing,quantifier all,quantifier some,quantifier none,modality may,modality must,bound >=,bound <=,bound >,bound <,time before,time after,direction up,direction down';

const lexiconOf = /* @__PURE__ */ remember((language: Language) =>
  createLexicon(signsOf(language), language.joined),
);

function* signsOf(language: Language): Generator<readonly [string, Sign]> {
  for (const phrase of listOf(language, lineOf.courtesy))
    yield [phrase, { kind: 'courtesy', sense: '', positive: null }];
  const lines = senses.split(',').map((each) => each.split(' '));
  // What denies nothing comes before what denies.
  for (const [i, [kind, sense = '']] of lines.entries())
    for (const phrase of listOf(language, lineOf.senses + i))
      yield [phrase, { kind: kind as Mark['kind'], sense, positive: null }];
  for (const pair of listOf(language, lineOf.opposites)) {
    const [positive = '', negative = ''] = pair.split('/');
    yield [negative, { kind: 'negation', sense: 'not', positive }];
  }
  const counts = Array.from({ length: 12 }, (_, i) => String(i + 1));
  const english = language.code === 'en' ? wordForms : [];
  for (const [phrase, sense] of [...namedOf(listOf(language, lineOf.numbers), counts), ...english])
    if (/^[\d.]/.test(sense)) yield [phrase, { kind: 'number', sense, positive: null }];
}

/**
 * The text in lower case with plain digits, apostrophes, spaces and minus signs, each character in its old place.
 */
export function foldCase(text: string): string {
  return plainDigits(text)
    .replaceAll('İ', 'I')
    .toLowerCase()
    .replace(/[’ʼ＇]/g, "'")
    .replace(/[\u00a0\u2009\u202f\u3000\t\n\r]/g, ' ')
    .replace(/[‐‑–—−－]/g, '-')
    .replace(/[％٪]/g, '%');
}
