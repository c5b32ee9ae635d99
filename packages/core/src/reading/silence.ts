import { foldCase } from './foldCase.ts';
import type { Language } from './language.ts';
import { languageOf, languages } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { createLexicon } from './lexicon.ts';
import { readQuantities } from './quantities.ts';

/** Why a sentence claims nothing. */
export type Silence = 'refusal' | 'error' | 'courtesy' | 'question';

/**
 * Whether a whole sentence claims nothing, because it refuses, is the text of an error, greets or closes a letter, or asks.
 * `null` for a statement. O(length).
 */
export function saysNothing(text: string, known: readonly Language[] = languages): Silence | null {
  const folded = foldCase(text).trim();
  if (folded === '') return null;
  if (isError(folded)) return 'error';
  if (refusalsOf(known).test(folded)) return 'refusal';
  if (/[?？؟]["'”»)\]]*$/.test(folded)) return 'question';
  const [courtesy] = phrasesOf(languageOf(text, known)).all(folded);
  if (!courtesy || !isWhole(folded, courtesy.start, courtesy.end)) return null;
  return readQuantities(text, known).length > 0 ? null : 'courtesy';
}

/** A greeting counts at the start only, and a phrase of fewer than three words only in a short sentence. */
function isWhole(text: string, start: number, end: number): boolean {
  const phrase = text.slice(start, end);
  const isLong = phrase.split(' ').length > 2 || /[^\u0020-\u04ff]{4}/.test(phrase);
  return isLong || (start < 3 && text.split(' ').length < 9);
}

function isError(text: string): boolean {
  return text.length < 2000 && errors.some((pattern) => pattern.test(text));
}

const errors: readonly RegExp[] = [
  /^(?:undefined|null|nan|none|n\/a|\[object object\]|\{\}|\[\])[.!]?$/,
  /^(?:sorry, )?(?:an? )?(?:internal |fatal |unexpected |unknown |network |server )*(?:error|fehler|erreur|errore|erro|fout|错误|エラー|오류|خطأ|त्रुटि)(?: code)?(?: ?\d{3,4})?(?: ?[:：(-]|[.!]?$| (?:occurred|\d))/,
  /^(?:[a-z.]*(?:error|exception)): /,
  /^(?:http[ /]?\d?(?:\.\d)? ?)?[45]\d\d[: ] ?(?:error|internal|bad|not found|forbidden|unauthori[sz]ed|service|gateway|too many)/,
  /^(?:the |your )?(?:request|connection|operation|query|call) (?:has )?(?:timed out|failed|was aborted|was refused)/,
  /^(?:internal server error|bad gateway|service unavailable|gateway time-?out|too many requests|rate limit exceeded|something went wrong|access denied|segmentation fault)/,
  /^traceback \(most recent call|^at [\w.$<> ]+ ?\([^()]*:\d+(?::\d+)?\)|^file "[^"]+", line \d+/,
  /\becon(?:nrefused|nreset)\b|\betimedout\b/,
];

const refusals = new WeakMap<readonly Language[], RegExp>();

/** Refusals in every language, since a short one does not show which it is in. */
function refusalsOf(known: readonly Language[]): RegExp {
  const made =
    refusals.get(known) ?? new RegExp(known.map(({ silence }) => silence.refusal).join('|'), 'u');
  refusals.set(known, made);
  return made;
}

const courtesies = new WeakMap<Language, Lexicon<true>>();

function phrasesOf(language: Language): Lexicon<true> {
  const phrases = language.silence.courtesy.split(' ').map((phrase) => [phrase, true] as const);
  const made = courtesies.get(language) ?? createLexicon(phrases, language.joined);
  courtesies.set(language, made);
  return made;
}
