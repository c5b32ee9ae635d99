import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { createLexicon } from './lexicon.ts';
import type { Quantity, Reading } from './quantity.ts';

type Bound = NonNullable<Quantity['bound']>;

/** Gives figures the bound that words before or after them say, such as `at least` or `or more`. */
export function findBounds(
  text: string,
  found: readonly Reading[],
  language: Language,
): readonly Quantity[] {
  if (found.length === 0) return [];
  const phrases = boundsOf(language).all(text);
  let next = 0;
  return found.map((each) => {
    while ((phrases[next]?.end ?? Infinity) <= each.start) next += 1;
    const before = phrases[next - 1];
    const after = phrases[next];
    const bound =
      each.bound ??
      (before && isBefore(text.slice(before.end, each.start)) ? before.value : null) ??
      (after && isAfter(text, each.end, after, language) ? after.value : null);
    return { ...each, bound: bound ?? null };
  });
}

function isBefore(gap: string): boolean {
  return gap.length < 12 && /^(?:[ :]|\b(?:of|the|age|de|von|di)\b)*$/.test(gap);
}

/** Only some phrases can follow: `or more`, and all of languages that put them last. */
function isAfter(
  text: string,
  end: number,
  { start, end: last }: { readonly start: number; readonly end: number },
  { joined, code }: Language,
): boolean {
  if (start - end > 1 || start < end || text.slice(end, start).trim() !== '') return false;
  return joined === true || code === 'hi' || following.test(text.slice(start, last));
}

const following = /^(?:or|oder|ou|o|of) |^m[ai]xim|^minim/;

const cache = new WeakMap<Language, Lexicon<Bound>>();

function boundsOf(language: Language): Lexicon<Bound> {
  const known = cache.get(language);
  if (known) return known;
  const senses: readonly Bound[] = ['>=', '<=', '>', '<'];
  const made = createLexicon(
    senses.flatMap((sense) =>
      language.bounds[sense].split(' ').map((phrase) => [phrase, sense] as const),
    ),
    language.joined,
  );
  cache.set(language, made);
  return made;
}
