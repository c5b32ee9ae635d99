import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreRedaction } from '../../test/privacy/scoreRedaction.ts';
import { supportMails } from '../../test/privacy/supportMails.ts';
import { redact, redactAsync } from './redact.ts';

describe('of 300 letters to support in four languages', () => {
  const mails = supportMails(300, 7);
  const found = new Map(mails.map(({ text }) => [text, redact(text).found]));
  const find = (text: string) => found.get(text) ?? [];

  it.each([
    ['e-mail', 0.99, 0.97],
    ['phone', 0.99, 0.97],
    ['card', 0.99, 0.97],
    ['IBAN', 0.99, 0.97],
    ['address', 0.9, 0.9],
    ['name', 0.85, 0.85],
  ] as const)('finds of %s at least the share %d, and %d of it is right', (kind, recall, right) => {
    const score = scoreRedaction(mails, find, kind);
    expect(score.recall, score.problems.join('\n')).toBeGreaterThanOrEqual(recall);
    expect(score.precision, score.problems.join('\n')).toBeGreaterThanOrEqual(right);
  });

  it('leaves in a second run what the first left', () => {
    const once = mails.map(({ text }) => redact(text).text);
    expect(once.map((text) => redact(text).text)).toEqual(once);
  });
});

it.each([
  ['Ring +44 (0) 20 7946 0958 x12', 'Ring [phone]'],
  ['0049-30-1234567 or (11) 91234-5678', '[phone] or [phone]'],
  ['call me on 9123 4567', 'call me on [phone]'],
  ['+49\u00a0171\u00a01234567, 8 (800) 555-35-35', '[phone], [phone]'],
  ['Tel. 030/123456-12; Fax (0211) 4711-0', 'Tel. [phone]; Fax [phone]'],
  ['mailto:a.b+c@x.co.uk, почта@пример.рф', 'mailto:[e-mail], [e-mail]'],
  ['jo [at] firma [dot] de', '[e-mail]'],
  ['3782 822463 10005 and 4111-1111-1111-1111 12/27', '[card] and [card] 12/27'],
  ['to gb82west12345698765432.', 'to [IBAN].'],
  ['IBAN DE89 3704 0044 0532 0130 01', 'IBAN [account]'],
  ['account no. 12345678, sort code 12-34-56', 'account no. [account], sort code [account]'],
  ['Dear Dr. van der Berg,', 'Dear Dr. [name],'],
  ['Hi Sarah and Tom,', 'Hi [name] and [name],'],
  ["Mr Smith's parcel. Smith called.", "Mr [name]'s parcel. [name] called."],
  ['my name is anna lópez, on behalf of Ms. Li', 'my name is [name], on behalf of Ms. [name]'],
  ['Mit freundlichen Grüßen\n\ni. A. Sabrina Kurz', 'Mit freundlichen Grüßen\n\ni. A. [name]'],
  ['From: "Jo Hale" <jo@x.com>', 'From: "[name]" <[e-mail]>'],
  ['12 Rue Victor Hugo, 69002 Lyon', '[address]'],
  ['P.O. Box 1234', '[address]'],
])('takes out of %j what leaves %j', (text, left) => {
  expect(redact(text).text).toBe(left);
});

it.each([
  'Order number 4111111111111111 was late',
  'Your order #555-123-4567 shipped',
  'Tracking 00340434161094042557, 1Z 999 AA1 01 2345 6784',
  'Version 1.2.3.4, 10.0.19045.3803 and v20.11.1 at 10.0.0.1',
  'from 2025-03-01 to 31.12.2025 14:30, 01/02/2025 - 03/04/2025',
  'IMEI 356938035643809, EAN 4006381333931, ISBN 978-3-16-148410-0',
  'Kundennummer 0171 123456, SIRET 732 829 320 00074',
  'The total was 1 234 567 890 EUR or 612 345 678 €',
  'UUID 550e8400-e29b-41d4-a716-446655440000, icon@2x.png',
  'Dear Sir or Madam, thanks, Support Team',
  'Liebe Kundinnen und Kunden, guten Morgen zusammen',
  'The Speaker Go manual covers it. Speaker Go resets itself.',
  '1234 5678 9012 3456 is no card',
])('leaves %j', (text) => {
  expect(redact(text)).toEqual({ text, found: [] });
});

const piece = fc.constantFrom(
  ...['Dear ', 'Anna', ' Smith', ',\n', '+49 30 ', '123456', ' 4111 1111 1111 1111', '[name]', ' '],
  ...['@', 'x.de', 'DE89370400440532013000', '. ', 'Regards\n', '0171', '-', '[phone]', '￼', '😀'],
  ...['12 ', 'Street', 'Hauptstraße 1', '\ud800', 'a', '('],
);
const anyText = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

it('is idempotent on any text, and says where what it took stood', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: left, found } = redact(text);
      expect(redact(left).text).toBe(left);
      let [built, at] = ['', 0];
      for (const { kind, span } of found) {
        expect(span.start).toBeGreaterThanOrEqual(at);
        built += `${text.slice(at, span.start)}[${kind}]`;
        at = span.end;
      }
      expect(built + text.slice(at)).toBe(left);
    }),
    { numRuns: 300 },
  );
});

it('takes only the kinds that are asked for, under the words that are given', () => {
  const text = 'Dear Anna, write to a@b.de.';
  expect(redact(text, { kinds: ['e-mail'] }).text).toBe('Dear Anna, write to [e-mail].');
  const placeholders = { name: '«Name»' };
  const left = redact(text, { placeholders }).text;
  expect(left).toBe('Dear «Name», write to [e-mail].');
  expect(redact(left, { placeholders }).text).toBe(left);
});

it('takes names that the product knows, in any case', () => {
  expect(redact('the parcel for hope of leeds', { names: ['Hope'] }).text).toBe(
    'the parcel for [name] of leeds',
  );
});

const engine = (text: string) => {
  const start = text.indexOf('Zed');
  return start < 0 ? [] : [{ kind: 'name', span: { start, end: start + 3 } } as const];
};

it('takes what another engine finds, at once or later', async () => {
  expect(redact('it was Zed', { engine }).text).toBe('it was [name]');
  const later = (text: string) => Promise.resolve(engine(text));
  expect((await redactAsync('it was Zed', { engine: later })).text).toBe('it was [name]');
});

it('hands out nothing when the other engine fails', async () => {
  const failing = () => Promise.reject(new Error('down'));
  await expect(redactAsync('it was Zed', { engine: failing })).rejects.toThrow('down');
});
