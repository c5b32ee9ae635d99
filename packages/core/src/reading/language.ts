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
import { lineOf, listOf } from './languages/table.ts';
import type { Language } from './languages/table.ts';

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
 * first of the list, when nothing tells, and the only one of a list of one. Reads at most the first 1,000 characters.
 */
export function languageOf(text: string, known: readonly Language[] = languages): Language {
  const [first = english] = known;
  if (known.length < 2) return first;
  const start = text.slice(0, 1000).toLowerCase();
  const written = /[\u0600-\uffff]/.test(start) ? byScript(start, known) : undefined;
  if (written) return written;
  const counts = new Map<Language, number>();
  const weights = weightsOf(known);
  for (const word of wordsIn(start))
    for (const [language, weight] of weights.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + weight);
  let best = known.find(({ code }) => code === 'en') ?? first;
  for (const language of known)
    if ((counts.get(language) ?? 0) > (counts.get(best) ?? 0)) best = language;
  return best;
}

/** Words, and letters that few languages have, once each. */
function wordsIn(text: string): readonly string[] {
  if (!/[^\0-\x7f]/.test(text)) return text.match(/[a-z]+/g) ?? [];
  return [
    ...(text.match(/[\p{L}\p{M}]+/gu) ?? []),
    ...new Set(text.match(/[ñ¿¡ßäöüœêùìòãõ]/g) ?? []),
  ];
}

// Kana tell Japanese from Chinese, so they come first.
const scripts = [
  ['ja', /[\u3041-\u309f]/g],
  ['ko', /[\uac00-\ud7a3]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['hi', /[\u0900-\u097f]/g],
] as const;

function byScript(text: string, known: readonly Language[]): Language | undefined {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const latin = count(/[a-z\u00c0-\u024f]/g);
  const found = scripts.find(([, pattern]) => count(pattern) * 2 > latin);
  return found && known.find(({ code }) => code === found[0]);
}

/** Every word of a language's table tells it; the most frequent ones tell it twice. */
const weightsOf = /* @__PURE__ */ remember((known: readonly Language[]) => {
  const made = new Map<string, (readonly [Language, number])[]>();
  for (const language of known) {
    const common = new Set(listOf(language, lineOf.common));
    for (const word of new Set(language.table.match(/[\p{L}\p{M}]+|[¿¡]/gu) ?? []))
      made.set(word, [...(made.get(word) ?? []), [language, common.has(word) ? 2 : 1]]);
  }
  return made;
});

/** The function, which makes what it gives once for each key. */
export function remember<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
