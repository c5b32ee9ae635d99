import { functionWords } from './functionWords.ts';

/** What a word is compared as, and what it is. */
export interface WordForm {
  readonly text: string;
  readonly kind: 'number' | 'word' | 'function';
}

/** Month names by number, from 0. */
export const monthNames: readonly string[] =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const synonyms =
  '% percent $ dollar usd dollar € euro eur euro £ pound gbp pound ¥ yen jpy yen km kilometre kilometer kilometre ' +
  'cm centimetre mm millimetre meter metre kg kilogram lb pound lbs pound ft foot feet foot hr hour mins minute secs second ' +
  'days day pct percent bucks dollar sept september';

const units = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
)
  .split(' ')
  .map((word, value) => [word, value] as const);

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety hundred'
  .split(' ')
  .map((word, i) => [word, (i + 2) * 10] as const);

/** Signs, abbreviations, number words and function words. A word that is not here is compared as it is. */
export const wordForms: ReadonlyMap<string, WordForm> = new Map<string, WordForm>([
  ...[...functionWords].map((text): [string, WordForm] => [text, { text, kind: 'function' }]),
  ...monthNames.map((text): [string, WordForm] => [text.slice(0, 3), { text, kind: 'word' }]),
  ...[...synonyms.matchAll(/(\S+) (\S+)/g)].map(([, from = '', text = '']): [string, WordForm] => [
    from,
    { text, kind: 'word' },
  ]),
  ...[...units, ...tens].map(([word, value]): [string, WordForm] => [
    word,
    { text: String(value), kind: 'number' },
  ]),
]);
