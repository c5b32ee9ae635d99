import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';
import { readQuantities } from './quantities.ts';
import { sameQuantity } from './units.ts';

const keys = (text: string) => readQuantities(text).map(({ key, bound }) => (bound ?? '') + key);

describe('readQuantities', () => {
  it.each([
    ['1,200 seats and 3 million users', ['number:1200', 'number:3000000']],
    ['Es kostet 1.200,50 Euro und nicht mehr', ['money:1200.5 EUR']],
    ['Il y a 12 500 places dans la salle', ['number:12500']],
    ['1,00,000 rupees', ['number:100000']],
    ['Keep it at -18 °C', ['measure:-18 °C']],
    ['Keep it at −18 °C', ['measure:-18 °C']],
    ['20-30 days', ['measure:20 d', 'measure:30 d']],
    ['between 5 and 7 kg', ['measure:5 kg', 'measure:7 kg']],
    ['size >= 4 and depth ≤ 9', ['>=number:4', '<=number:9']],
    ['at least 4 seats, no more than 9', ['>=number:4', '<=number:9']],
    ['4 seats, more than 9', ['number:4', '>number:9']],
    ['16 years or older', ['>=measure:16 y']],
    ['Das gilt für mindestens 4 Tage', ['>=measure:4 d']],
    ['Il faut au moins 4 jours', ['>=measure:4 d']],
    ['4天以内', ['<=measure:4 d']],
    ['8日以上', ['>=measure:8 d']],
    ['5일 이상', ['>=measure:5 d']],
    ['على الأقل ٤ أيام', ['>=measure:4 d']],
    ['कम से कम ४ दिन', ['>=measure:4 d']],
    ['release v2.1 and 1.4.2', ['version:2.1', 'version:1.4.2']],
    ['§ 7 Abs. 2', ['section:7.2']],
    ['Art. 7(2)', ['section:7.2']],
    ['mixed 2:5', ['ratio:2:5']],
    ['from 4 pm to 17:30', ['clock:960', 'clock:1050']],
    ['12 a.m.', ['clock:0']],
    ['um 9 Uhr', ['clock:540']],
    ['on 2023-03-04', ['date:2023-3-4']],
    ['on March 4, 2023', ['date:2023-3-4']],
    ['am 4. März 2023', ['date:2023-3-4']],
    ['el 4 de marzo de 2023', ['date:2023-3-4']],
    ['2023年3月4日', ['date:2023-3-4']],
    ['03/04/2023', ['date:2023-3-4|date:2023-4-3']],
    ['in May 2023', ['date:2023-5-?']],
    ['order KX-204 with 2FA', ['id:kx204', 'id:2fa']],
    ['three hundred and twelve pages', ['number:312']],
    ['two thousand five hundred', ['number:2500']],
    ['two million three hundred thousand users', ['number:2300000']],
    ['three hundred and twelve thousand', ['number:312000']],
    ['twenty-one rooms or twenty rooms', ['number:21', 'number:20']],
    ['two, three or hundreds', ['number:2', 'number:3']],
    ['half a million', ['number:500000']],
    ['二百三十天', ['measure:230 d']],
    ['It takes half an hour', ['measure:0.5 h']],
    ['It takes an hour', ['measure:1 h']],
    ['a dozen eggs', ['number:12']],
    ['drei Wochen sind es', ['measure:3 w']],
    ['三十天', ['measure:30 d']],
    ['세 시간', ['measure:3 h']],
    ['ثلاثة أيام', ['measure:3 d']],
    ['तीन दिन', ['measure:3 d']],
    ['seven per cent', ['percent:7 %']],
    ['$7.50 or 7 € or GBP 9', ['money:7.5 USD', 'money:7 EUR', 'money:9 GBP']],
    ['$2m', ['money:2000000 USD']],
    ['𝟏𝟐 days', ['measure:12 d']],
    ['one replacement', ['number:1']],
    ['one of the best, no one, one should, the new one.', []],
    ['twice a day', []],
    ['You may march on', []],
  ])('reads %j', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('never throws, and says where in the text each figure stands', () => {
    const piece = fc.constantFrom(
      ...'1 23 . , - : / $ % § < >= ٣ 𝟑 三 十 天 an hour half May at least pm v X days İ'.split(
        ' ',
      ),
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.array(piece).map((pieces) => pieces.join(' ')),
    );
    fc.assert(
      fc.property(any, (text) => {
        let last = 0;
        for (const { start, end, value } of readQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value).not.toBeNaN();
          last = end;
        }
      }),
    );
  });
});

describe('sameQuantity', () => {
  const same = (a: string, b: string) => {
    const [left] = readQuantities(a);
    const [right] = readQuantities(b);
    if (!left || !right) throw new Error(`No figure in ${a} or ${b}`);
    return [sameQuantity(left, right), sameQuantity(right, left)];
  };

  it.each([
    ['90 minutes', '1.5 hours'],
    ['24 hours', 'one day'],
    ['2 weeks', '14 days'],
    ['12 months', '1 year'],
    ['365 days', 'a year'],
    ['1969', '20 July 1969'],
    ['July 1969', '1969-07-20'],
    ['July 20', '20 July 1969'],
    ['07/04/2024', '4 July 2024'],
    ['07/04/2024', '7 April 2024'],
    ['5 miles', '8 km'],
    ['68 °F', '20 °C'],
    ['10 kg', '22 lb'],
    ['2 GB', '2048 MB'],
    ['2 GB', '2000 MB'],
    ['30', '30 days'],
    ['$25', '25 US dollars'],
    ['3 pm', '15:00'],
    ['3:30', '15:30'],
    ['1.200', '1200'],
    ['٣٠ يومًا', '30 days'],
    ['§ 5 Abs. 3', 'Section 5(3)'],
    ['1.5 million', '1,500,000'],
    ['v2.0', 'version 2.0'],
    ['five percent', '5 %'],
  ])('holds of %j and %j', (a, b) => {
    expect(same(a, b)).toEqual([true, true]);
  });

  it.each([
    ['30 days', '1 month'],
    ['30 days', '30 weeks'],
    ['-5 °C', '5 °C'],
    ['5 kg', '5 km'],
    ['$25', '€25'],
    ['version 3.10', 'version 3.1'],
    ['§ 5 Abs. 3', '§ 3 Abs. 5'],
    ['1:3', '3:1'],
    ['3 am', '3 pm'],
    ['20 July 1969', '21 July 1969'],
    ['1970', '20 July 1969'],
    ['AB-123', 'AB-124'],
    ['>= 18', '< 18'],
    ['at least 18', 'at most 18'],
    ['٩٠ يومًا', '30 days'],
    ['5 miles', '5 km'],
    ['5 percent', '6 percent'],
    ['1,200', '1,300'],
  ])('fails of %j and %j', (a, b) => {
    expect(same(a, b)).toEqual([false, false]);
  });
});

it.each([
  ['de', 'Die Garantie gilt nicht für Schäden.'],
  ['fr', 'Le retour est possible.'],
  ['es', 'El plazo es de dos semanas.'],
  ['it', 'Il rimborso è possibile.'],
  ['pt', 'O prazo é de duas semanas.'],
  ['nl', 'De termijn is twee weken.'],
  ['zh', '可以退款'],
  ['ja', '返金できます'],
  ['ko', '환불 가능'],
  ['ar', 'يمكن الاسترداد'],
  ['hi', 'धनवापसी'],
  ['en', 'The die is cast, no mai tai.'],
  ['en', '42'],
])('languageOf tells %s of %j', (code, text) => {
  expect(languageOf(text).code).toBe(code);
});
