import type { Span } from '../text/span.ts';
import { foldCase } from './foldCase.ts';
import type { Language } from './language.ts';
import { languageOf, languages } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { createLexicon } from './lexicon.ts';

/** A word or phrase that decides what a statement says. */
export interface Mark extends Span {
  readonly kind: 'negation' | 'quantifier' | 'modality' | 'bound' | 'time' | 'direction';
  /** `not`; `all`, `some`, `none`; `may`, `must`; `>=`, `<=`, `>`, `<`; `before`, `after`; `up`, `down`. */
  readonly sense: string;
  /** The word that this one says the opposite of: `possible` for `impossible`. Otherwise `null`. */
  readonly positive: string | null;
}

/**
 * The marks of a text in order, by the language that the text is in. Two negations with nothing but spaces between them
 * cancel, and `not only` and `no doubt` are none. O(length).
 */
export function readMarks(text: string, known: readonly Language[] = languages): readonly Mark[] {
  return findMarks(foldCase(text), languageOf(text, known));
}

/** The marks of a text that is folded already. */
export function findMarks(folded: string, language: Language): readonly Mark[] {
  const found: Mark[] = [];
  for (const { start, end, value } of lexiconOf(language).all(folded)) {
    if (value.kind === null) continue;
    const mark = { start, end, ...value, kind: value.kind };
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

type Value = Omit<Mark, 'start' | 'end' | 'kind'> & { readonly kind: Mark['kind'] | null };

// Phrases with a negation that deny nothing.
const harmless =
  'not_only no_doubt no_matter not_just nothing_but no_problem no_questions_asked nicht_nur kein_problem pas_seulement non_seulement sans_doute no_solo no_sólo sin_duda non_solo senza_dubbio não_só não_apenas sem_dúvida niet_alleen geen_probleem 不仅 不但 不只 不過 不过 没问题 未来 未來 非常 无论 無論 不同 だけでなく かもしれない 뿐만_아니라 뿐_아니라 ليس_فقط न_केवल not_sure';

const cache = new WeakMap<Language, Lexicon<Value>>();

function lexiconOf(language: Language): Lexicon<Value> {
  const cached = cache.get(language);
  if (cached) return cached;
  const made = createLexicon(phrasesOf(language), language.joined);
  cache.set(language, made);
  return made;
}

function* phrasesOf(language: Language): Generator<readonly [string, Value]> {
  const { modals, negations, quantifiers, bounds, times, directions, opposites } = language;
  for (const phrase of harmless.split(' ')) yield [phrase, { ...nothing, kind: null }];
  const lists = [
    ['modality', modals],
    ['negation', { not: negations }],
    ['quantifier', quantifiers],
    ['bound', bounds],
    ['time', times],
    ['direction', directions],
  ] as const;
  for (const [kind, senses] of lists)
    for (const [sense, phrases] of Object.entries(senses))
      for (const phrase of phrases.split(' ')) yield [phrase, { kind, sense, positive: null }];
  for (const pair of opposites.split(' ')) {
    const [positive = '', negative = ''] = pair.split('/');
    yield [negative, { kind: 'negation', sense: 'not', positive }];
  }
}

const nothing = { sense: '', positive: null };
