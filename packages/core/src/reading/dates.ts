import type { Reader, Reading, ReadingContext } from './units.ts';

/** Dates and clock times. A date whose day and month can be told two ways has both in its key. */
export const dateReaders: readonly Reader[] = [
  (text) => Array.from(text.matchAll(isoDate), (found) => dateAt(found, [found.slice(1)])).flat(),
  (text) => Array.from(text.matchAll(cjkDate), (found) => dateAt(found, [found.slice(1)])).flat(),
  (text) => Array.from(text.matchAll(numericDate), readNumeric).flat(),
  readNamed,
  readClocks,
];

type Parts = readonly (string | undefined)[];

function readNumeric(found: RegExpExecArray): readonly Reading[] {
  const [, a, sign, b, year] = found;
  return dateAt(
    found,
    sign === '/'
      ? [
          [year, b, a],
          [year, a, b],
        ]
      : [[year, b, a]],
  );
}

/** The date with the given readings as year, month and day, or nothing when none is valid. */
function dateAt({ 0: raw, index }: RegExpExecArray, parts: readonly Parts[]): readonly Reading[] {
  const keys = new Set(parts.map(dateKey).filter((key) => key !== null));
  const key = [...keys].sort().join('|');
  if (!key) return [];
  return [{ start: index, end: index + raw.length, kind: 'date', value: null, unit: null, key }];
}

const isoDate = /(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?!\d)/g;
const cjkDate = /(?<!\d)(\d{4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?)?/g;
const numericDate = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|(?<=\/)\d\d)(?![\d/])/g;

/** Year, month and day with a question mark for what is not said, or `null` for no date. */
function dateKey([year, month, day]: Parts): string | null {
  if (month && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day && (Number(day) < 1 || Number(day) > 31)) return null;
  const full = year?.length === 2 ? `20${year}` : year;
  return `date:${full ?? '?'}-${month ? Number(month) : '?'}-${day ? Number(day) : '?'}`;
}

function readNamed(text: string, { original }: ReadingContext): readonly Reading[] {
  return Array.from(text.matchAll(named), (found) => {
    const [raw, dayBefore, month = '', dayAfter, year] = found;
    // The verbs `may` and `march` are no months.
    const at = found.index + raw.indexOf(month);
    const isName = !/^ma(?:y|rch)$/.test(month) || original[at] !== text[at];
    const day = dayBefore ?? dayAfter;
    if (!isName || (!day && !year)) return [];
    const number = months.findIndex((names) => new RegExp(`^(?:${names})$`).test(month)) + 1;
    return dateAt(found, [[year, String(number), day]]);
  }).flat();
}

// The names of each month in all languages that write its name with letters.
const months =
  'jan(?:uar[yi]?|vier|eiro)?|gennaio|enero feb(?:ruar[yi]?|braio|rero)?|février|fevereiro mar(?:ch|zo|s|ço)?|märz|maart apr(?:ile?)?|avril|abril ma(?:y|i|yo|io)|maggio|mei jun[ei]?|juni?|juin|junio|giugno|junho jul[yi]?|juillet|julio|luglio|julho aug(?:ust|ustus)?|août|agosto sep(?:t|tember|tembre|tiembre)?|settembre|setembro o[ck]t(?:ober|obre)?|ottobre|outubro nov(?:ember|embre|iembre|embro)? de[cz](?:ember|embro)?|décembre|diciembre|dicembre'.split(
    ' ',
  );
const named = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(\d{1,2})(?:st|nd|rd|th|er|º|\.)? (?:of |de |di )?)?(${months.join('|')})(?![\p{L}\p{M}])\.?(?: (\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d:.%]|,\d))?(?:,? (?:de |del |of )?(\d{4})(?!\d))?`,
  'gu',
);

function readClocks(text: string): readonly Reading[] {
  const found: Reading[] = [];
  for (const { 0: raw, 1: h = '', 2: m = '0', 3: half, 4: hour, index } of text.matchAll(clock)) {
    const isPlain = !half && !hour;
    if (isPlain && !/:/.test(raw)) continue;
    const hours = Number(h);
    if (hours > 24 || Number(m) > 59) continue;
    const shift = half?.startsWith('p') && hours < 12 ? 12 : 0;
    const midnight = half?.startsWith('a') && hours === 12 ? 12 : 0;
    const value = (hours + shift - midnight) * 60 + Number(m);
    const isHalf = isPlain && hours < 13 && h.length === 1;
    const keys = isHalf ? [value, value + 720] : [value];
    found.push({
      start: index,
      end: index + raw.length,
      kind: 'clock',
      value,
      unit: null,
      key: keys.map((minutes) => `clock:${minutes}`).join('|'),
    });
  }
  return found;
}

const clock =
  /(?<![\d:.,])(\d{1,2})(?:[:.h](\d\d)(?::\d\d)?)?(?: ?([ap])\.?m\b\.?| ?(uhr)\b)?(?![\d:]|\.\d)/g;
