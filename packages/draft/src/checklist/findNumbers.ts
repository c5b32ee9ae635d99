import { anyOf } from './anyOf.ts';
import type { Found } from './item.ts';
import type { LocaleWords } from './localeWords.ts';
import { numberValue, spelledNumbers } from './numberValue.ts';

/** Numbers and ranges with what they count: money, percent, spans of time; also codes such as RMA-1204 and 978-3-16-148410-0. */
export function findNumbers(text: string, words: LocaleWords): Found[] {
  return [...text.matchAll(patternOf(words))]
    .filter(({ groups }) => !/\p{Ll}/u.test(groups?.['code'] ?? ''))
    .map(({ 0: raw, index, groups = {} }) => ({
      kind: 'number',
      span: { start: index, end: index + raw.length },
      value: numberValue(raw, groups, words),
    }));
}

const patterns = new WeakMap<LocaleWords, RegExp>();

function patternOf(words: LocaleWords): RegExp {
  const known = patterns.get(words) ?? compile(words);
  patterns.set(words, known);
  return known;
}

const letter = '[\\p{Lu}\\p{Ll}]';

function compile(words: LocaleWords): RegExp {
  const { durations, percent, currencies, currencySigns, language } = words;
  const digits = `(?:\\d{1,3}(?:[.,'’\\u00a0\\u202f${words.groupSpace}]\\d{3})+(?!\\d)|\\d+)(?:[.,]\\d+)*`;
  const spelled = language === 'en' ? anyOf(spelledNumbers.keys()) : '(?!)';
  const unit = (name: string) =>
    `(?<which${name}>\\p{L}{2,12}\\s)?(?<unit${name}>\\p{L}{0,12}?${anyOf(durations.keys())}n?)(?!${letter})`;
  const counted = [
    `\\s?(?<percent>${anyOf(percent)})`,
    `\\s?(?<after>${anyOf(currencies.keys())}|\\p{Sc})(?!${letter})`,
    `[\\s-]?${unit('1')}`,
    `(?<rest>${letter}{0,12})(?!${letter})`,
  ];
  const forms = [
    `(?<code>${letter}{1,8}-?\\d[\\d-]{1,30})(?!${letter})`,
    '\\d+(?:-\\d+){2,}(?![\\p{L}\\p{N}])',
    `\\+\\d[\\d ()-]{6,24}\\d`,
    `(?<before>${anyOf(currencySigns)}|${letter}{0,3}\\p{Sc})\\s?(?<amount>${range(digits)})`,
    `(?<count>${range(digits)})(?:${counted.join('|')})`,
    `(?<spelled>${range(spelled)})[\\s-]${unit('2')}`,
  ];
  return new RegExp(`(?<!${letter}|[\\p{N}_]|\\d[.,])(?:${forms.join('|')})`, 'giu');
}

function range(figure: string): string {
  return `${figure}(?:\\s?(?:[-–—]|to|bis|à)\\s?${figure})?`;
}
