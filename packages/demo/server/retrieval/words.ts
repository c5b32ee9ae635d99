import { stemmer } from 'stemmer';

/** The words of a text in lower case; numbers count as words, and a ligature such as `ﬃ` is its letters. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words that carry meaning: no articles, pronouns, auxiliaries, question words or courtesies. */
export function contentWords(text: string): string[] {
  return words(text).filter((word) => !isFunctionWord(word));
}

/** True for words that say nothing about the subject of a text. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}

/** The stem of a lower-case word by Porter's algorithm: "returned" and "returns" give "return". */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const result = stemmer(word);
  if (stems.size > 50_000) stems.clear();
  stems.set(word, result);
  return result;
}

const stems = new Map<string, string>();

const functionWords = new Set(
  `a about above after again all already also although always am an and another any anybody anyone anything are arent as at
  be because been before being between both but by can cannot cant could couldnt did didnt do does doesnt doing done dont down during
  each either else ever every few find finding for from further get gets getting give given go goes going got had has hasnt have havent having he
  hello hers her here hi him his how however i id if ill im in into is isnt it its itself ive just let like look may maybe me might mine
  more most much must my myself need needs neither no nor not now of off ok okay on once one only or other others ought our ours out
  over own please possible quite rather really regards same shall she should shouldnt since so some someone something still such sure
  tell than thank thanks that thats the their theirs them then there these they thing things this those though through to too under until up upon us
  very via want wants was wasnt way we well were werent what whats when where whether which while who whom whose why will with within
  without wont would wouldnt yes yet you your yours dear kind best hey know help question wondering wonder anyway actually`.split(
    /\s+/,
  ),
);
