import type { Language } from './language.ts';
import type { Found } from './lexicon.ts';
import type { Sign } from './marks.ts';
import type { Quantity, Reading } from './quantity.ts';

/** Gives figures the bound that words before or after them say, such as `at least` or `or more`. */
export function findBounds(
  text: string,
  found: readonly Reading[],
  signs: readonly Found<Sign>[],
  language: Language,
): readonly Quantity[] {
  const phrases = signs.filter(({ value }) => value.kind === 'bound');
  let next = 0;
  return found.map((each) => {
    while ((phrases[next]?.end ?? Infinity) <= each.start) next += 1;
    const [before, after] = [phrases[next - 1], phrases[next]];
    const bound =
      each.bound ??
      (before && isBefore(text.slice(before.end, each.start)) ? before.value.sense : null) ??
      (after && isAfter(text, each.end, after, language) ? after.value.sense : null);
    return { ...each, bound: bound as Quantity['bound'] };
  });
}

function isBefore(gap: string): boolean {
  return gap.length < 12 && /^(?:[ :]|\b(?:of|the|age|de|von|di)\b)*$/.test(gap);
}

/** Only some phrases can follow: `or more`, and all of languages that put them last. */
function isAfter(
  text: string,
  end: number,
  { start, end: last }: Found<Sign>,
  { joined, code }: Language,
): boolean {
  if (start - end > 1 || start < end || text.slice(end, start).trim() !== '') return false;
  return joined === true || code === 'hi' || following.test(text.slice(start, last));
}

const following = /^(?:or|oder|ou|o|of) |^m[ai]xim|^minim/;
