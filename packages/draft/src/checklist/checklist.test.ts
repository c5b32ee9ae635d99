import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklist } from '@credence-ui/draft/checklist';
import type { ChecklistItem } from '@credence-ui/draft/checklist';

const textsOf = (kind: ChecklistItem['kind'], text: string, locale = 'en'): readonly string[] =>
  checklist(text, { locale }).flatMap((item) => (item.kind === kind ? [item.text] : []));
const valueOf = (text: string, locale = 'en'): string | undefined =>
  checklist(text, { locale })[0]?.value;

describe('names', () => {
  it.each([
    ['Hi Amara,\nThanks for writing in.\nKind regards,\nSam Okafor', ['Amara', 'Sam Okafor']],
    ['Dear Mr. Lindqvist, the parcel is here.', ['Mr. Lindqvist']],
    ['Hello Zoë, our colleague Nguyen Van An has it.', ['Zoë', 'Nguyen Van An']],
    ['Ask Vincent van Dijk or the Bank of America.', ['Vincent van Dijk', 'Bank of America']],
    ['The Speaker Go manual covers it. Speaker Go resets itself.', ['Speaker Go', 'Speaker Go']],
    ['Ask Mr. Okafor or Dra. Molina.', ['Mr. Okafor', 'Dra. Molina']],
    ["It is Amara's parcel. Amara knows.", ['Amara', 'Amara']],
    ['Best wishes, Priya', ['Priya']],
    ['John F. Kennedy wrote to J. R. R. Tolkien.', ['John F. Kennedy', 'J. R. R. Tolkien']],
    ['Use plan B. Restart it.', []],
    ['Dear Customer, I’ll ask. Returns are free. VAT is included.', []],
    ['You may return it. May I ask for the number?', []],
    ['退款期限为三十天', []],
    ['CAUTION: HOT SURFACE. DO NOT OPEN.', []],
    ['OPENING HOURS\n\nWe are there from nine.', []],
    ['Your colleague PRIYA NAIR has the parcel.', ['PRIYA NAIR']],
    ['We will see to it.\n\nTOM BAKER', ['TOM BAKER']],
  ])('of %j are %j', (text, names) => {
    expect(textsOf('name', text)).toEqual(names);
  });

  it('are no nouns in German', () => {
    const text = 'Liebe Frau Schmidt, die Lieferung kommt mit Anna Berg.';
    expect(textsOf('name', text, 'de')).toEqual(['Frau Schmidt', 'Anna Berg']);
    expect(textsOf('name', 'Die Kollegen von Nordwind sagen es.', 'de')).toEqual(['Nordwind']);
    expect(textsOf('name', 'Das Paket kommt in Kürze.\nLG\nKathi', 'de')).toEqual(['Kathi']);
    expect(textsOf('name', 'Die Lieferung nach Absprache, oder nach Österreich.', 'de')).toEqual([
      'Österreich',
    ]);
    expect(textsOf('name', 'Yusuf aus der Buchhaltung hat das Geld.', 'de')).toEqual(['Yusuf']);
  });
});

describe('dates', () => {
  it.each([
    ['bought on 14 March 2025, so until 13 April.', ['14 March 2025', '13 April']],
    ['received on 2025-03-04, due by Friday', ['2025-03-04', 'Friday']],
    ['until March 3rd, 2026. May I ask?', ['March 3rd, 2026']],
    ['picked up tomorrow at 3:30 pm.', ['tomorrow', '3:30 pm']],
    ['customs in May, due next week', ['May', 'next week']],
    ['ask the team today or tomorrow', ['today', 'tomorrow']],
    ['on 12.05.2025 or 31/12/2025', ['12.05.2025', '31/12/2025']],
    ['on Monday, 6 October.', ['Monday, 6 October']],
    ['We march on; you should second that, and you may.', []],
    ['version 2.1.3 of 10,000', []],
    ['the printer at 192.168.1.20 or 10.0.3.1', []],
    ['case 2025-03-04-17', []],
    ['this afternoon, or on Friday morning at noon', ['this afternoon', 'Friday morning', 'noon']],
    ['between 8 and 10 am, at half past nine', ['8 and 10 am', 'half past nine']],
    ['by the 3rd, the end of the month or in Q3 2026', ['3rd', 'end of the month', 'Q3 2026']],
    ['on the 3rd floor, Q35', []],
    ['sort code 20-45-77', []],
    ['by Sept. 30 or Sep 12, 2027', ['Sept. 30', 'Sep 12, 2027']],
  ])('of %j are %j', (text, dates) => {
    expect(textsOf('date', text)).toEqual(dates);
  });

  it.each([
    ['bis zum 14. März 2025, am Montag oder morgen', 'de', ['14. März 2025', 'Montag', 'morgen']],
    ['bis Ende des Monats, heute Nachmittag', 'de', ['Ende des Monats', 'heute Nachmittag']],
    ['d’ici la fin du mois, à midi', 'fr', ['fin du mois', 'midi']],
    ['a fin de mes, mañana por la tarde', 'es', ['fin de mes', 'mañana por la tarde']],
    ['avant le 3 avril 2025', 'fr', ['3 avril 2025']],
    ['до 14 марта 2025', 'ru', ['14 марта 2025']],
    ['在2025年3月14日之前', 'zh', ['2025年3月14日']],
    ['请在8月5日前退回', 'zh', ['8月5日']],
    ['12月24日までに返送してください', 'ja', ['12月24日']],
    ['11월 3일까지 보내 주세요', 'ko', ['11월 3일']],
    ['spätestens am 02.05. oder 30.11., Version 3.14', 'de', ['02.05.', '30.11.']],
    ['by Sept 12, 2027', 'en-GB', ['Sept 12, 2027']],
    ['by Sep. 12', 'en-GB', ['Sep. 12']],
  ])('of %j in %s are %j', (text, locale, dates) => {
    expect(textsOf('date', text, locale)).toEqual(dates);
  });

  it.each([
    ['14 March 2025', 'March 14th, 2025'],
    ['2025-03-14', 'Friday, 14 March 2025'],
    ['3 April', 'April 3'],
    ['Sept. 9, 2026', '9 September 2026'],
  ])('%s and %s are one value', (one, other) => {
    expect(valueOf(`on ${one}`)).toBe(valueOf(`on ${other}`));
  });

  it('does not guess which number of 03/04/2025 is the month', () => {
    expect(valueOf('on 03/04/2025')).toBe('date 03/04/2025');
  });
});

it.each([
  ['We will refund it within 5 days.', ['We will refund it within 5 days']],
  ["I'll call you by Friday; it is urgent.", ["I'll call you by Friday"]],
  ["Fine. You won't be charged!", ["You won't be charged"]],
  ['Your parcel will be sent free of charge.', ['Your parcel will be sent free of charge']],
  ['For faulty goods we pay the return shipping.', ['we pay the return shipping']],
  ['We promise an answer.\nThanks', ['We promise an answer']],
  ['Customers will need a receipt. We can ask. If you will, write.', []],
  ['We will not be able to refund it. You will need to write.', []],
  ['The goods shall be shipped today.', ['The goods shall be shipped today']],
  ['Nora will send a label.', ['Nora will send a label']],
  ['You will send it back. The form will let you choose.', []],
  ['They will call. You have my word.', ['They will call', 'You have my word']],
])('takes for commitments of %j the clauses %j', (text, commitments) => {
  expect(textsOf('commitment', text)).toEqual(commitments);
});

it.each([
  ['Wir berechnen nichts, dann rufe ich an.', 'de', ['Wir berechnen nichts, dann rufe ich an']],
  ['Der Techniker kommt am Montag. Wir hoffen es.', 'de', ['Techniker kommt am Montag']],
  [
    'On vous rappelle. Vous n’aurez rien à payer.',
    'fr',
    ['On vous rappelle', 'Vous n’aurez rien à payer'],
  ],
  ['Te llamo mañana. Tendrá que esperar.', 'es', ['Te llamo mañana']],
  ['La tienda le avisará. El cliente deberá pagar.', 'es', ['La tienda le avisará']],
  ['L’équipe vous répondra. Le client devra payer.', 'fr', ['L’équipe vous répondra']],
])('takes for commitments of %j in %s %j', (text, locale, commitments) => {
  expect(textsOf('commitment', text, locale)).toEqual(commitments);
});

it('puts a commitment before what it holds, in reading order', () => {
  const items = checklist('On 3 April we will refund €40 to Amara.');
  expect(items.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'date 3 April',
    'commitment we will refund €40 to Amara',
    'number €40',
    'name Amara',
  ]);
});

it('takes no time by the square of a sentence of nothing but starts of promises', () => {
  const start = performance.now();
  checklist('Die der wird '.repeat(16_000), { locale: 'de' });
  expect(performance.now() - start).toBeLessThan(2000);
});

it('finds nothing in nothing', () => {
  expect(checklist('')).toEqual([]);
});

const part = fc.constantFrom(
  ...['We will ', 'Amara', ' ', '\n', '.', '30', '€', '%', 'March', '[1]', '😀', '\ud800', '天'],
  ...['1,', '-', ' days', 'https://', 'a', '_', '#', '١٢', '1. '],
);

it('gives of any text spans that hold their words, in order, none but commitments crossing another', () => {
  const locale = fc.constantFrom('en', 'de', 'ar', 'zh', 'fr');
  const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, locale, (draft, language) => {
      const items = checklist(draft, { locale: language });
      let [start, end] = [0, 0];
      for (const { kind, span, text: words } of items) {
        expect(draft.slice(span.start, span.end)).toBe(words);
        expect(span.start).toBeGreaterThanOrEqual(start);
        start = span.start;
        if (kind === 'commitment') continue;
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
      }
    }),
    { numRuns: 1000 },
  );
});
