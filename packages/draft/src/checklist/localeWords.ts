/** The words and signs with which a language writes dates and numbers, as `Intl` knows them. */
export interface LocaleWords {
  readonly language: string;
  /** Lower-case name → number of the month, from 1. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: readonly string[];
  /** As in "Sat, 4 Jan", without a full stop. */
  readonly shortWeekdays: readonly string[];
  /** Today, tomorrow, next week. */
  readonly relative: readonly string[];
  /** Of the hours from midnight: night, morning, noon, afternoon, evening. */
  readonly dayParts: readonly string[];
  /** Countries: Österreich. */
  readonly regions: ReadonlySet<string>;
  /** Lower-case name → unit of time: `days` → `day`. */
  readonly durations: ReadonlyMap<string, string>;
  readonly percent: readonly string[];
  /** Lower-case sign, code or name → currency code. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Those that may stand before a number: `€`, `eur`. */
  readonly currencySigns: readonly string[];
  /** Whether days are written as in `24.12.`. */
  readonly dotted: boolean;
  /** Between the whole number and its fraction. */
  readonly decimal: string;
  /** A space where thousands are set apart by one, else nothing. */
  readonly groupSpace: ' ' | '';
}

/** The words of a locale, made once. Throws a RangeError when it is no BCP 47 tag. */
export const localeWords = once(read);

/** A function that keeps what it made of each thing. */
export function once<Of, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new Map<Of, Made>();
  return (of) => {
    const made = known.get(of) ?? make(of);
    known.set(of, made);
    return made;
  };
}

const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
// The first one that a sign such as "$" could mean is the one that it means.
const codes =
  'USD EUR GBP JPY CHF CNY INR CAD AUD NZD SEK NOK DKK PLN CZK BRL KRW AED SAR HKD'.split(' ');
/** Dollars that say whose they are, and others that `Intl` lacks. */
const moreSigns = (
  'us$ USD c$ CAD ca$ CAD a$ AUD au$ AUD nz$ NZD hk$ HKD s$ SGD sg$ SGD nt$ TWD mx$ MXN r$ BRL rs INR rs. INR 元 CNY'.match(
    /\S+ \S+/g,
  ) ?? []
).map((pair): [string, string] => [pair.slice(0, -4), pair.slice(-3)]);
const widths = ['long', 'short'] as const;

function read(locale: string): LocaleWords {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const figures = new Intl.NumberFormat(locale).formatToParts(12345.5);
  const signs = [...codes.flatMap((code) => currencySigns(locale, code)), ...moreSigns];
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const { language } = new Intl.Locale(locale);
  const names = codes.flatMap((code) => currencyNames(locale, code));
  const day = (unit: 'day' | 'week' | 'month' | 'year', by: number) =>
    relative.format(by, unit).toLowerCase();
  return {
    language,
    months: new Map(
      range(12)
        .flatMap((month) =>
          [locale, ...neighbours.filter((one) => one.startsWith(language))].flatMap((one) =>
            monthNames(one, month),
          ),
        )
        .filter(([name]) => !/\d/.test(name)),
    ),
    weekdays: range(7).map((at) => format(locale, { weekday: 'long' }, at + 1, 0)),
    shortWeekdays: range(7).map((at) =>
      format(locale, { weekday: 'short' }, at + 1, 0).replace(/\.$/, ''),
    ),
    relative: [
      ...[-2, -1, 0, 1, 2].map((by) => day('day', by)).filter((name) => !/\d/.test(name)),
      ...[-1, 0, 1].flatMap((by) => [day('week', by), day('month', by), day('year', by)]),
    ],
    dayParts: range(24).map((hour) => dayPart(locale, hour)),
    regions: new Set(
      range(676).map((at) => countries.of(String.fromCharCode(65 + at / 26, 65 + (at % 26))) ?? ''),
    ),
    durations: new Map(
      units.flatMap((unit) => unitNames(locale, unit).map((name) => [name, unit])),
    ),
    percent: ['%', ...unitNames(locale, 'percent')],
    currencies: new Map([...names, ...signs].reverse()),
    currencySigns: signs.map(([sign]) => sign),
    dotted: isDotted(locale),
    decimal: partOf(figures, 'decimal') ?? '.',
    groupSpace: partOf(figures, 'group') === '' ? ' ' : '',
  };
}

// Countries that write some months in their own way: Sep or Sept, Januar or Jänner.
const neighbours = ['en-GB', 'en-US', 'de-AT'];

/** Whether a day without a year has a dot behind its number, and stands first. */
function isDotted(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' });
  return /^31\. ?0?1\.?$/.test(parts.format(Date.UTC(2023, 0, 31, 12)));
}

function monthNames(locale: string, month: number): [string, number][] {
  return widths.flatMap((width) =>
    [{ month: width }, { month: width, day: 'numeric' } as const].map((style): [string, number] => [
      format(locale, style, 1, month).replace(/\.$/, ''),
      month + 1,
    ]),
  );
}

function format(
  locale: string,
  style: Intl.DateTimeFormatOptions,
  day: number,
  month: number,
): string {
  const parts = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).formatToParts(
    Date.UTC(2023, month, day),
  );
  return (partOf(parts, 'month') ?? partOf(parts, 'weekday') ?? '').toLowerCase();
}

/** "in the morning" is "morning", "nachts" is "nacht". */
function dayPart(locale: string, hour: number): string {
  const style = { hour: 'numeric', hour12: true, dayPeriod: 'long', timeZone: 'UTC' } as const;
  const parts = new Intl.DateTimeFormat(locale, style).formatToParts(Date.UTC(2023, 0, 1, hour));
  return (partOf(parts, 'dayPeriod') ?? '').toLowerCase().replace(/^.*[ ’]|s$/g, '');
}

function unitNames(locale: string, unit: string): string[] {
  return widths.flatMap((unitDisplay) =>
    [1, 2, 5].flatMap((count) => {
      const parts = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
      const name = partOf(parts.formatToParts(count), 'unit') ?? '';
      return /\p{L}{2}|[^\p{Script=Latin}]/u.test(name) ? [name.toLowerCase()] : [];
    }),
  );
}

function currencySigns(locale: string, code: string): [string, string][] {
  return [code, currencyPart(locale, code, 'narrowSymbol')].map((sign) => [
    sign.toLowerCase(),
    code,
  ]);
}

/** "US dollars" and "dollars". */
function currencyNames(locale: string, code: string): [string, string][] {
  const name = currencyPart(locale, code, 'name').toLowerCase();
  return [name, name.replace(/^.* /, '')].map((one) => [one, code]);
}

function currencyPart(locale: string, currency: string, currencyDisplay: 'narrowSymbol' | 'name') {
  const style = { style: 'currency', currency, currencyDisplay } as const;
  return partOf(new Intl.NumberFormat(locale, style).formatToParts(5), 'currency') ?? currency;
}

function partOf(parts: readonly { type: string; value: string }[], wanted: string): string | null {
  return parts.find(({ type }) => type === wanted)?.value.trim() ?? null;
}

function range(count: number): number[] {
  return [...Array(count).keys()];
}
