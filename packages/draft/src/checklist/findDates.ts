import { anyOf } from './anyOf.ts';
import { foundAt } from './item.ts';
import type { Found } from './item.ts';
import { once } from './localeWords.ts';
import type { LocaleWords } from './localeWords.ts';
import { spelledNumbers } from './numberValue.ts';

/** Calendar dates, months, weekdays, times of day, and days such as "tomorrow". */
export function findDates(text: string, words: LocaleWords): Found[] {
  return [...text.matchAll(patternOf(words))]
    .filter(({ 0: raw, index, groups }) => !groups?.['bare'] || isMonth(text, raw, index, words))
    .map(({ 0: raw, index, groups = {} }) =>
      foundAt('date', index, raw, valueOf(raw, groups, words)),
    );
}

const patternOf = once((words: LocaleWords) => {
  const { months, weekdays, shortWeekdays, relative, durations, dayParts, dotted } = words;
  const dayPart = anyOf([...dayParts, 'früh']);
  // They are listed by the hour.
  const noon = anyOf(dayParts.slice(12, 13));
  const weekday = anyOf(weekdays);
  const hour = `(?:\\d{1,2}|${anyOf(spelledNumbers(words.language).keys())})`;
  const before = `(?:(?:${weekday}|${anyOf(shortWeekdays)}\\.?),?\\s)?`;
  const of = '(?:(?:\\sof|\\sde)?\\s|-)';
  const year = `(?:,?(?:${of}|\\s))`;
  const month = (name: string) => `(?<${name}>${anyOf(months.keys())})(?:\\.(?=\\s\\d))?`;
  const th = '(?:st|nd|rd|th|er|º)?';
  const from = (name: string) => `(?:(?<${name}>\\d{1,2})(?:${th}|\\.)${through})?`;
  const forms = [
    '(?<y1>\\d{4})-(?<m1>\\d{1,2})-(?<d1>\\d{1,2})(?!\\p{N}|-\\d)(?:T\\d{2}:\\d{2}(?::\\d{2})?Z?)?',
    // More numbers of the same kind on either side make an address or an id of it.
    '(?<!\\d[./-])[0-3]?\\d(?<sign>[./-])[0-3]?\\d\\k<sign>(?:\\d{4}|\\d{2})(?!\\p{N}|\\k<sign>\\d)',
    dotted
      ? '(?<!\\d[./-])(?<d6>0?[1-9]|[12]\\d|3[01])\\. ?(?<m6>0?[1-9]|1[0-2])\\.(?!\\d)'
      : '(?!)',
    `(?<=${since})(?:\\d{1,2}/\\d{1,2}(?![/\\d])|(?:19|20)\\d{2}(?![\\d/-]|[.,]\\d|\\s?[\\p{Sc}%]))`,
    `${before}${from('f2')}(?<d2>\\d{1,2})(?:${th}|\\.)${of}${month('m2')}(?:${year}(?<y2>\\d{4}))?`,
    `${before}${month('m3')}\\s${from('f3')}(?<d3>\\d{1,2})${th}(?!\\p{N})(?:${year}(?<y3>\\d{4}))?`,
    `${month('m4')}${year}(?<y4>\\d{4})`,
    `(?<=${since}the )\\d{1,2}(?:st|nd|rd|th)${alone}`,
    `${weekday},?\\s(?:the\\s)?\\d{1,2}${th}${alone}`,
    `${feast}|${noon}s?`,
    `${which}\\s${dayPart}|(?:(?:${which}\\s)?${weekday}(?:\\s${whichAfter})?|(?<!\\b(?:guten|jeden|am|la) )${anyOf(relative)})(?:\\s(?:por\\sla\\s)?${dayPart})?`,
    `(?:ende?|start|anfang|mitte|fin|début|finales)\\s(?:\\p{L}{2,4}\\s){0,2}${anyOf(durations.keys())}(?:e?s)?`,
    '(?:jahres|monats|wochen)ende|Q[1-4](?!\\d)(?:\\s\\d{4})?|[1-4](?:\\.|er?|º)\\s(?:quartal|trimestre)',
    `${clock}(?:\\s?[–-]\\s?${clock})?`,
    `(?:\\d{1,2}${through})?\\d{1,2}(?:\\sUhr|\\s?[ap](?:m\\b|\\.m\\.))|\\d{1,2}\\s?h\\s?\\d{2}`,
    `${hour}\\s(?:o['’]clock|y\\s(?:media|cuarto))|(?:half|quarter|halb|viertel)\\s(?:(?:past|to|vor|nach)\\s)?${hour}`,
    `(?<=(?:à|dès|vers|avant|après|entre|partir de|h et) )\\d{1,2}\\s?h`,
    `(?<=(?:a|de|y|desde|entre|hasta) las )\\d{1,2}${alone}`,
    `(?<bare>${anyOf(months.keys())})`,
  ];
  const inWords = `(?<![\\p{Lu}\\p{Ll}\\p{N}_])(?:${forms.join('|')})(?![\\p{Lu}\\p{Ll}])`;
  const inSigns = [
    '(?:(?<y5>\\d{4})年 ?)?(?<m5>\\d{1,2})月 ?(?<d5>\\d{1,2})[日号號]',
    '(?:(?<y7>\\d{4})년 ?)?(?<m7>\\d{1,2})월 ?(?<d7>\\d{1,2})일',
    `(?:(?:${anyOf(dayParts)}|午[前後]) ?\\d{1,2}[点點時时시]|\\d{1,2}[時时시](?![間间간]))(?:半| ?\\d{1,2}[分분])?`,
  ].join('|');
  return new RegExp(`(?<!\\p{N})(?:${inSigns})|${inWords}`, 'giu');
});

const through = '\\s?(?:[-–—]|(?<=\\s)(?:to|and|bis|und|au|et|al?|y)(?=\\s))\\s?';
const since =
  '\\b(?:on|by|in|until|till|before|after|since|from|am|bis|vom|seit|le|du|au|en|depuis|el|del|hasta|desde) ';
const which =
  '(?:next|last|this|past|(?:nächst|kommend|letzt|diese)e?[nrsm]?|cet?(?:te)?|próximo|pasado|est[ae])';
const whichAfter = '(?:prochaine?|derni(?:er|ère)|próximo|pasado|que viene)';
/** Days and hours that have a name. */
const feast =
  'tonight|midnight|mitternacht|minuit|medianoche|black\\sfriday|christmas|easter|weihnachten|ostern|noël|navidad';
/** No noun, price or fraction follows: "the 3rd" is a day, "the 3rd item" is none. */
const alone = '(?!\\d|[:.,/]\\d|\\s?(?:[%\\p{Sc}]|(?!(?:and|at|or|to|et|y|de|a)\\s)\\p{L}))';
const clock = '\\d{1,2}:\\d{2}(?:\\s?(?:[ap](?:m\\b|\\.m\\.)|Uhr))?';

/**
 * A month by itself is capital and not the first word: "in May" is one, "May I" and "you may" are none. Where months have
 * no capital, a preposition says it: "en mai".
 */
function isMonth(text: string, raw: string, index: number, { language }: LocaleWords): boolean {
  const before = text.slice(Math.max(0, index - 12), index);
  if (language === 'fr' || language === 'es')
    return (
      raw.length > 2 && /(?:^|\s)(?:en|de|fin|début|dès|depuis|desde|hasta|mi-) ?$/iu.test(before)
    );
  const opens = before.trim() === '' || /[.!?:\n]["'“‘(*_\s-]*$/u.test(before);
  return /^\p{Lu}\p{Ll}{2}/u.test(raw) && !opens;
}

/** Year, month and day where the words say them; what is ambiguous, such as 03/04/2025, stays as it is written. */
function valueOf(
  raw: string,
  groups: Readonly<Record<string, string | undefined>>,
  { months }: LocaleWords,
): string {
  const part = (name: string) =>
    [1, 2, 3, 4, 5, 6, 7].map((form) => groups[`${name}${form}`]).find((one) => one !== undefined);
  const named = part('m')?.toLowerCase();
  if (named === undefined) return raw.toLowerCase().replace(/\s+/g, ' ');
  const month = months.get(named) ?? Number(named);
  const from = part('f');
  const day = [part('y'), month, part('d')]
    .map((one) => (one === undefined ? '?' : Number(one)))
    .join('-');
  return from === undefined ? day : `${day} from ${Number(from)}`;
}
