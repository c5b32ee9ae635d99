import type { FaqEntry } from '../../shared/answers.ts';

/** The entries that have every word, in whatever case and order; all of them for none. */
export function findEntries(entries: readonly FaqEntry[], words: string): readonly FaqEntry[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return entries.filter(({ heading, text }) => {
    const all = fold(`${heading} ${text}`);
    return wanted.every((word) => all.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
