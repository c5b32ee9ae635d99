import { languageOf, languages, remember } from './language.ts';
import { lineOf } from './languages/table.ts';
import type { Language } from './languages/table.ts';
import { findSigns, foldCase } from './marks.ts';
import { findQuantities } from './quantities.ts';

/** Why a sentence claims nothing. */
export type Silence = 'refusal' | 'error' | 'courtesy' | 'question';

/**
 * Whether a whole sentence claims nothing, because it refuses, is the text of an error, greets or closes a letter, or asks.
 * `null` for a statement. O(length).
 */
export function saysNothing(text: string, known: readonly Language[] = languages): Silence | null {
  const folded = foldCase(text).trim();
  if (folded === '') return null;
  if (folded.length < 2000 && error.test(folded)) return 'error';
  if (refusalsOf(known).test(folded)) return 'refusal';
  if (/[?？؟]["'”»)\]]*$/.test(folded)) return 'question';
  const language = languageOf(folded, known);
  const signs = findSigns(folded, language);
  const courtesy = signs.find(({ value }) => value.kind === 'courtesy');
  if (!courtesy || !isWhole(folded, courtesy.start, courtesy.end)) return null;
  const figures = findQuantities(folded, signs, { original: text.trim(), language, known });
  return figures.length > 0 ? null : 'courtesy';
}

/** A greeting counts at the start only, and a phrase of fewer than three words only in a short sentence. */
function isWhole(text: string, start: number, end: number): boolean {
  const phrase = text.slice(start, end);
  const isLong = phrase.split(' ').length > 2 || /[^\u0020-\u04ff]{4}/.test(phrase);
  return isLong || (start < 3 && text.split(' ').length < 9);
}

// Messages of programs, which begin so.
const error =
  /^(?:(?:undefined|null|nan|none|n\/a|\[object object\]|\{\}|\[\])[.!]?$|(?:sorry, )?(?:an? )?(?:(?:internal|fatal|unexpected|unknown|network|server) )*(?:error|fehler|erreur|errore|erro|fout|错误|エラー|오류|خطأ|त्रुटि)(?: code)?(?: ?\d{3,4})?(?: ?[:：(-]|[.!]?$| (?:occurred|\d))|[a-z.]*(?:error|exception): |(?:http[ /\d.]*)?[45]\d\d[: ] ?(?:error|internal|bad|not found|forbidden|unauthori|service|gateway|too many)|(?:the |your )?(?:request|connection|operation|query|call) (?:has )?(?:timed out|failed|was aborted|was refused)|bad gateway|(?:the )?service (?:is )?(?:temporarily |currently )?unavailable|gateway time-?out|too many requests|rate limit exceeded|something went wrong|access denied|traceback \(most|at [\w.$<> ]+ ?\([^()]*:\d+\)|file "[^"]+", line \d)/;

/** Refusals in every language, since a short one does not show which it is in. */
const refusalsOf = /* @__PURE__ */ remember(
  (known: readonly Language[]) =>
    new RegExp(known.map(({ table }) => table.split('\n')[lineOf.refusal]).join('|'), 'u'),
);
