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

/** Makes a lexicon of phrases; with `joined`, they may begin and end within words. */
export function createLexicon<T>(
  phrases: Iterable<readonly [phrase: string, value: T]>,
  joined = false,
): Lexicon<T> {
  const root: Node<T> = { next: new Map(), value: null };
  for (const [phrase, value] of phrases) addPhrase(root, phrase.replaceAll('_', ' '), value);
  const at = (text: string, start: number): Found<T> | null => {
    let node: Node<T> | undefined = root;
    let found: Found<T> | null = null;
    for (let end = start; node; end++) {
      if (node.value && (joined || !isLetter(text, end) || !isLetter(text, end - 1)))
        found = { start, end, value: node.value.held };
      node = node.next.get(text[end] ?? '');
    }
    return found;
  };
  return { at, all: (text) => scan(text, joined, at) };
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: { readonly held: T } | null;
}

function addPhrase<T>(root: Node<T>, phrase: string, value: T): void {
  let node = root;
  for (const unit of phrase.split('')) {
    const next = node.next.get(unit) ?? { next: new Map(), value: null };
    node.next.set(unit, next);
    node = next;
  }
  node.value ??= phrase ? { held: value } : null;
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
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return /[\p{L}\p{M}]/u.test(text[at] ?? '');
}
