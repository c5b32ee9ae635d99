import { expect, it } from 'vitest';
import { checklist } from '@credence-ui/draft/checklist';

const numbersIn = (text: string, locale = 'en'): readonly string[] =>
  checklist(text, { locale }).flatMap((item) => (item.kind === 'number' ? [item.text] : []));
const identifiersIn = (text: string): readonly string[] =>
  checklist(text).flatMap((item) => (item.kind === 'identifier' ? [item.text] : []));
const valueOf = (text: string, locale = 'en'): string | undefined =>
  checklist(text, { locale })[0]?.value;

it.each([
  ['within 5 to 7 working days', ['5 to 7 working days']],
  ['a 30-day window, ten business days', ['30-day', 'ten business days']],
  ['€129.00, USD 1,299.00 or 40 dollars', ['€129.00', 'USD 1,299.00', '40 dollars']],
  ['12.5 percent, 30 %', ['12.5 percent', '30 %']],
  ['the 3rd item, 60cm', ['3rd', '60cm']],
  ['See [1] and [2, 3] or https://a.example/2024/7.\n1. first', []],
  ['file refund_policy_v3.pdf', []],
  ['one of you', []],
  ['a balance of -£14.07, CHF 199.- for 3 nights', ['-£14.07', 'CHF 199.-', '3 nights']],
  ['- 3 items\n-4 items', ['3', '4']],
  ['either NZ$250, US$90 or R$40', ['NZ$250', 'US$90', 'R$40']],
  ['We are there 24/7 for a 1-2-1 talk', []],
])('finds in %j the numbers %j', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

it.each([
  ['order 5521, case RMA-1204, call +1 555 123 4567', ['5521', 'RMA-1204', '+1 555 123 4567']],
  ['invoice 2025-118', ['2025-118']],
  [
    'ISBN 978-1-23-456789-7, order 305-1234567-7654321',
    ['978-1-23-456789-7', '305-1234567-7654321'],
  ],
  ['call 555-867-5309', ['555-867-5309']],
  ['the server 172.16.0.9', ['172.16.0.9']],
  ['error 0x80070005 in 1.0.12b at seat 14C', ['0x80070005', '1.0.12b', '14C']],
  ['sort code 20-45-77, the card ending 4417', ['20-45-77', '4417']],
  ['订单20250318-774，电话是400-820-1234', ['20250318-774', '400-820-1234']],
  ['pay to DE89 3704 0044 0532 0130 00', ['DE89 3704 0044 0532 0130 00']],
])('takes for identifiers in %j %j, each as a whole', (text, identifiers) => {
  expect(identifiersIn(text)).toEqual(identifiers);
});

it.each([
  ['1.299,50 € in 5 Werktagen', 'de', ['1.299,50 €', '5 Werktagen']],
  ['30 % sous 10 jours', 'fr', ['30 %', '10 jours']],
  ['期限为30天,共 ￥500', 'zh', ['30天', '￥500']],
  ['5 000 рублей', 'ru', ['5 000']],
])('finds in %j, in %s, the numbers %j', (text, locale, numbers) => {
  expect(numbersIn(text, locale)).toEqual(numbers);
});

it.each([
  ['€129.00', '129 EUR'],
  ['1,299 dollars', '$1299'],
  ['ten days', '10 days'],
  ['5-7 days', '5 to 7 days'],
  ['12.50 %', '12.5 percent'],
  ['₹4,56,789', '₹456,789'],
  ['CA$75', 'C$75.00'],
  ['AU$1,250', 'A$1250'],
])('%s and %s are one value', (one, other) => {
  expect(valueOf(`for ${one}`)).toBe(valueOf(`for ${other}`));
});

it.each([
  ['30 days', '60 days'],
  ['30 days', '30 working days'],
  ['€129', '$129'],
  ['1.5 %', '15 %'],
  ['C$75', 'A$75'],
  ['HK$75', '$75'],
  ['a balance of -£14', 'a balance of £14'],
])('%s and %s are two values', (one, other) => {
  expect(valueOf(`for ${one}`)).not.toBe(valueOf(`for ${other}`));
});

it('reads 1.299 by the language', () => {
  expect([valueOf('1.299 €', 'de'), valueOf('1.299 €', 'en')]).toEqual([
    'number 1299 EUR',
    'number 1.299 EUR',
  ]);
});
