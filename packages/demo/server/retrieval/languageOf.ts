import { words } from './words.ts';

/** The language or script of a text by its letters and its most common words; `null` where they tell nothing. */
export function languageOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [name, script] of scripts) {
    if ((text.match(script)?.length ?? 0) > letters / 2) return name;
  }
  return byCommonWords(words(text));
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Chinese', /\p{Script=Han}/gu],
  ['Korean', /\p{Script=Hangul}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Hindi', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
];

/** The language with the most common words, when they are two at least and more than those of any other. */
function byCommonWords(text: readonly string[]): string | null {
  const counts = [...commonWords]
    .map(([name, known]) => ({ name, count: text.filter((word) => known.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first === undefined || first.count < 2 || first.count === second?.count) return null;
  return first.name;
}

const commonWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    English: `the of and to a in is it you that for on are with as i be at this have from or had by what how do can my we your
      when which long does not if there`,
    German: `der die das und ist ich nicht ein eine zu den mit von auf für wie habe hat mein meine kann was wann wo im dem sie
      wir es auch noch oder lange wenn bei`,
    French: `le la les de des et est je ne pas un une du pour que qui dans ce mon ma mes vous nous avec sur comment combien ai
      puis quand où au il`,
    Spanish: `el la los las de y es en un una que no por para con mi mis su se lo como cuánto cuándo dónde tengo puedo qué del al
      me tiempo`,
    Italian: `il lo la gli le di e è un una che non per con mi mio mia del della come quanto quando dove ho posso sono si al da
      tempo`,
    Dutch: `de het een en is ik niet van op te in voor met mijn dat die hoe wat wanneer waar kan heb om er je wij aan lang naar`,
  }).map(([name, text]) => [name, new Set(text.split(/\s+/))]),
);
