import { remember } from './language.ts';
import { lineOf, listOf, namedOf } from './languages/table.ts';
import type { Language } from './languages/table.ts';
import { unitSigns } from './units.ts';
import type { Quantity } from './units.ts';

/** A phrase that was found, and what it stands for. */
export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Phrases by their characters, so that the longest one at a place is found in as many steps as it has characters. */
export interface Lexicon<T> {
  /** The longest phrase that begins at `at`, or `null`. It ends where a word ends unless its language joins words. */
  at(text: string, at: number): Found<T> | null;
  /** All phrases in order, none within another. O(length). */
  all(text: string): readonly Found<T>[];
}

/**
 * Makes a lexicon of phrases, in which `_` stands for a space and a last `*` for up to two more letters; with `joined`,
 * they may begin and end within words.
 */
export function createLexicon<T>(
  phrases: Iterable<readonly [phrase: string, value: T]>,
  joined = false,
): Lexicon<T> {
  const root: Node<T> = { next: new Map(), value: null };
  for (const [phrase, value] of phrases) addPhrase(root, phrase.replaceAll('_', ' '), value);
  const at = (text: string, start: number): Found<T> | null => {
    let node: Node<T> | undefined = root;
    let found: Found<T> | null = null;
    for (let at = start; node; at++) {
      if (node.value) {
        const end = joined ? at : wordEnd(text, at, node.value.more);
        if (end) found = { start, end, value: node.value.held };
      }
      node = node.next.get(text.charCodeAt(at));
    }
    return found;
  };
  return { at, all: (text) => scan(text, joined, at) };
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: { readonly held: T; readonly more: number } | null;
}

function addPhrase<T>(root: Node<T>, phrase: string, held: T): void {
  let node = root;
  const plain = phrase.replace('*', '');
  for (let i = 0; i < plain.length; i++) {
    const unit = plain.charCodeAt(i);
    const next = node.next.get(unit) ?? { next: new Map(), value: null };
    node.next.set(unit, next);
    node = next;
  }
  node.value ??= phrase ? { held, more: phrase === plain ? 0 : 2 } : null;
}

/** Where the word ends that goes on at `at` for at most `more` letters, or 0. */
function wordEnd(text: string, at: number, more: number): number {
  if (!isLetter(text, at - 1)) return at;
  for (let end = at; end <= at + more; end++) if (!isLetter(text, end)) return end;
  return 0;
}

function scan<T>(
  text: string,
  joined: boolean,
  at: (text: string, start: number) => Found<T> | null,
): readonly Found<T>[] {
  const found: Found<T>[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!joined && isLetter(text, start - 1)) continue;
    const hit = at(text, start);
    if (!hit) continue;
    found.push(hit);
    start = hit.end - 1;
  }
  return found;
}

/** True for a letter, mark or digit, the sharp cases of plain text first. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!(code >= 0x80)) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return /[\p{L}\p{M}]/u.test(text[at] ?? '');
}

/** The unit that follows at once or after a space or hyphen. */
export function findUnit(text: string, from: number, units: Lexicon<string>): Found<string> | null {
  const near = units.at(text, from);
  const found = near ?? (/[ -]/.test(text[from] ?? '') ? units.at(text, from + 1) : null);
  // The sign of a currency may belong to the next number.
  const isOfNext = found && /^\p{Sc}\d/u.test(text.slice(found.end - 1, found.end + 1));
  return isOfNext ? null : found;
}

const order = ['s', 'min', 'h', 'd', 'w', 'M', 'y', '%'];

/** The names and signs of units in all languages. */
export const unitsOf = /* @__PURE__ */ remember((known: readonly Language[]): Lexicon<string> => {
  const named = known.flatMap((language) => namedOf(listOf(language, lineOf.units), order));
  const made = createLexicon([...unitSigns, ...named]);
  const joined = createLexicon(
    named.filter(([name]) => /[\u0980-\uffff]/.test(name)),
    true,
  );
  return { at: (text, at) => made.at(text, at) ?? joined.at(text, at), all: made.all };
});

/** What kind of figure a number with this unit is. */
export function kindOf(unit: string | null): Quantity['kind'] {
  if (unit === null) return 'number';
  if (unit === '%') return 'percent';
  return /^[A-Z]{3}$/.test(unit) ? 'money' : 'measure';
}
