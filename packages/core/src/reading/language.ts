import { arabic } from './languages/arabic.ts';
import { chinese } from './languages/chinese.ts';
import { dutch } from './languages/dutch.ts';
import { english } from './languages/english.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { hindi } from './languages/hindi.ts';
import { italian } from './languages/italian.ts';
import { japanese } from './languages/japanese.ts';
import { korean } from './languages/korean.ts';
import { portuguese } from './languages/portuguese.ts';
import { spanish } from './languages/spanish.ts';
import type { Language } from './languages/table.ts';

export type { Language } from './languages/table.ts';

/** The languages that are read when none are given. */
export const languages: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  chinese,
  japanese,
  korean,
  arabic,
  hindi,
];

/**
 * The language of a text: by its script, else by how many of its words are among the most frequent ones. English, or the
 * first of the list, when nothing tells. Reads at most the first 2,000 characters.
 */
export function languageOf(text: string, known: readonly Language[] = languages): Language {
  const start = text.slice(0, 2000).toLowerCase();
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const byScript = scripts.find(([, pattern]) => (start.match(pattern)?.length ?? 0) * 2 > latin);
  const written = byScript && known.find(({ script }) => script === byScript[0]);
  if (written) return written;
  let best = known.find(({ code }) => code === 'en') ?? known[0] ?? english;
  let most = 0;
  const found = [
    ...(start.match(/[\p{L}\p{M}]+/gu) ?? []),
    ...new Set(start.match(/[ñ¿¡ßäöüœêùìòãõ]/gu) ?? []),
  ];
  for (const language of known) {
    if (language.script) continue;
    const weights = wordWeights(language);
    const count = found.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

// Kana tell Japanese from Chinese, so they come first.
const scripts = [
  ['Hiragana', /[\u3041-\u309f]/g],
  ['Hangul', /[\uac00-\ud7a3]/g],
  ['Han', /\p{Script=Han}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
] as const;
const cache = new WeakMap<Language, ReadonlyMap<string, number>>();

/** Every word of a language's table tells it; the most frequent ones tell it twice. */
function wordWeights(language: Language): ReadonlyMap<string, number> {
  const known = cache.get(language);
  if (known) return known;
  const { common, silence, ...rest } = language;
  const phrases = `${silence.refusal} ${silence.courtesy}`.replaceAll('_', ' ');
  const all = `${JSON.stringify(rest)} ${phrases}`.match(/[\p{L}\p{M}_]+/gu) ?? [];
  const made = new Map(all.map((word) => [word, 1]));
  for (const word of common.split(' ')) made.set(word, 2);
  cache.set(language, made);
  return made;
}
