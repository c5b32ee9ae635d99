import { anyOf } from './anyOf.ts';
import { identifierValue, namesIdentifier } from './findIdentifiers.ts';
import { foundAt } from './item.ts';
import type { Found } from './item.ts';
import { once } from './localeWords.ts';
import type { LocaleWords } from './localeWords.ts';
import { numberValue, spelledNumbers } from './numberValue.ts';

/** Numbers and ranges with what they count: money, percent, measures, spans of time; and those that stand for one thing. */
export function findNumbers(text: string, words: LocaleWords): Found[] {
  return [...text.matchAll(patternOf(words))]
    .filter(({ groups }) => groups?.['code'] === undefined)
    .map(({ 0: raw, index, groups = {} }) =>
      isIdentifier(text, raw, index)
        ? foundAt('identifier', index, raw, identifierValue(raw))
        : foundAt('number', index, raw, numberValue(raw, groups, words)),
    );
}

/** A plain number of many digits, or with the word for such a number before it. */
function isIdentifier(text: string, raw: string, index: number): boolean {
  if (!/^\d[\d-]*[A-Z]?$/.test(raw)) return false;
  const named = raw.length > 2 && namesIdentifier(text.slice(Math.max(0, index - 40), index));
  return named || /^(?:0\d{3,}|\d{6,}(?:-\d+)?)$/.test(raw);
}

const measures =
  '(?:kg|mg|g|lbs?|oz|km|cm|mm|m|ft|miles?|inch(?:es)?|[kmgt]b|k?wh?|mah|volts?|v|[mg]?hz|ml|l|px|[°º][cf]|million|billion|Millionen|millones)';
const letter = '[\\p{Lu}\\p{Ll}]';

const patternOf = once((words: LocaleWords) => {
  const { durations, percent, currencies, currencySigns } = words;
  const currency = `${anyOf(currencies.keys())}|\\p{Sc}`;
  const digits = `(?:\\d{1,3}(?:[.,'’\\u00a0\\u202f${words.groupSpace}]\\d{3})+(?!\\d)|\\d{1,3}(?: \\d{3})+(?=\\s?(?:${currency})(?!${letter}))|\\d+)(?:[.,]\\d+)*`;
  const spelled = anyOf(spelledNumbers(words.language).keys());
  const unit = (name: string) =>
    `(?<which${name}>\\p{L}{2,12}\\s)?(?<unit${name}>\\p{L}{0,12}?(?:${anyOf(durations.keys())}n?|nights?|nächten?|nuits?|noches?))(?!${letter})`;
  const many = '(?:million(?:s|en|es)?|billion|tausend|millón|mil|mio\\.?|k|bn)';
  const counted = [
    `\\s?(?<percent>${anyOf(percent)})`,
    `(?:[.,][-–—]+)?(?:\\s?(?<many>${many})\\s(?:de\\s|d['’])?)?\\s?(?<after>${currency})(?!${letter})`,
    `[\\s-]?${unit('1')}`,
    `\\s?(?<measure>${measures})(?!${letter})`,
    `(?<rest>${letter}{0,12})(?!${letter})`,
  ];
  const forms = [
    `(?<code>${letter}{1,8}-?\\d[\\d-]{1,30})(?!${letter})`,
    `(?<before>${anyOf(currencySigns)}|${letter}{0,3}\\p{Sc})\\s?(?<amount>${range(digits)})(?:\\s?(?<scale>${many})(?!${letter})|[.,][-–—]+)?`,
    `(?<count>${range(digits)})(?:${counted.join('|')})`,
    `(?<spelled>${range(spelled)})[\\s-]${unit('2')}`,
  ];
  return new RegExp(
    `(?<!${letter}|[\\p{N}_]|\\d[.,])(?:(?<= )(?<minus>[-−]))?(?:${forms.join('|')})`,
    'giu',
  );
});

function range(figure: string): string {
  return `${figure}(?:\\s?(?:[-–—]|to|bis|à|a)\\s?\\p{Sc}?${figure})?`;
}
