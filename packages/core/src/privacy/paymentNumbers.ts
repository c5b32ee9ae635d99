import type { Span } from '../text/span.ts';
import { readCue } from './cues.ts';
import { spansOf } from './personalData.ts';

/** Numbers of payment cards: 13 to 19 digits, together or in the groups of a card, that pass the check of Luhn (ISO/IEC 7812-1). */
export function findCards(text: string): Span[] {
  return spansOf(text, cardShape).flatMap((span) => {
    const card = cardWithin(text.slice(span.start, span.end));
    if (card === '') return [];
    const cue = readCue(text, span.start);
    const isCard = cue === 'card' || (issued.test(digitsOf(card)) && cue !== 'thing');
    return isCard ? [{ start: span.start, end: span.start + card.length }] : [];
  });
}

const gap = String.raw`[ \u00a0\u2007\u2009\u202f.\-\u2010-\u2012]`;
const cardShape = new RegExp(
  String.raw`(?<![\p{L}\p{N}_]|\p{N}${gap})(?:\d{4}(?:${gap}\d{4}){3}(?:${gap}\d{1,3})?|\d{4}${gap}\d{6}${gap}\d{4,5}|\d{13,19})(?![\p{L}\p{N}_]|${gap}\d{4})`,
  'dgu',
);
/** The first digits that card networks have. */
const issued =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|(?:6|5[06-9])\d{12,18}|35\d{14,17}|3[0689]\d{12,17}|9792\d{12}|81\d{14,17})$/;

/** The whole when it passes the check, else what stands before a last group, which may be a security code. */
function cardWithin(raw: string): string {
  if (passesLuhn(digitsOf(raw))) return raw;
  const head = new RegExp(String.raw`^\d{4}(?:${gap}\d{4}){3}(?=${gap}\d{1,3}$)`, 'u').exec(
    raw,
  )?.[0];
  return head !== undefined && passesLuhn(digitsOf(head)) ? head : '';
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0 && /[1-9]/.test(digits);
}

function digitsOf(raw: string): string {
  return raw.replace(/\D/g, '');
}

/** International bank account numbers, in any grouping and case, whose length and check digits (ISO 13616, mod 97) are right. */
export function findIbans(text: string): Span[] {
  return spansOf(text, ibanShape).flatMap(({ start, end }) => {
    const length = ibanWithin(text.slice(start, end));
    const next = text.slice(start + length, start + length + 1);
    return length > 0 && !/[\p{L}\p{N}_]/u.test(next) ? [{ start, end: start + length }] : [];
  });
}

const ibanShape = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])[a-z]{2}${gap}?\d{2}(?:${gap}{0,2}[a-z\d]){11,32}`,
  'dgiu',
);
const ibanLengths: ReadonlyMap<string, number> = new Map(
  `NO15 BE16 DK18 FI18 FO18 FK18 GL18 NL18 SD18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 MN20 XK20 CH21 HR21 LI21 LV21 BG22 BH22 CR22
  DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 OM23 SO23 TL23 AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 LY25
  PT25 ST25 IS26 TR26 DJ27 FR27 GR27 IT27 MC27 MR27 SM27 AL28 AZ28 BY28 CY28 DO28 GT28 HU28 LB28 NI28 PL28 SV28 BR29 EG29 PS29 QA29
  UA29 BI27 JO30 KW30 MU30 SC31 MT31 LC32 RU33`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** How many characters of `raw` are an account number, 0 for none. */
function ibanWithin(raw: string): number {
  const length = ibanLengths.get(raw.slice(0, 2).toUpperCase()) ?? Infinity;
  let [iban, at] = ['', 0];
  for (; iban.length < length && at < raw.length; at += 1) {
    const sign = raw.charAt(at);
    if (/[a-z\d]/i.test(sign)) iban += sign.toUpperCase();
  }
  return iban.length === length && passesMod97(iban) ? at : 0;
}

function passesMod97(iban: string): boolean {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Account numbers and bank codes that the words before them name as such, and an IBAN that was mistyped. */
export function findAccounts(text: string): Span[] {
  const named = spansOf(text, accountShape).filter(
    ({ start }) => readCue(text, start) === 'account',
  );
  const mistyped = spansOf(text, mistypedIban, 'number');
  return [...named, ...mistyped.filter((span) => !named.some((other) => crosses(span, other)))];
}

function crosses(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

const accountShape = new RegExp(
  String.raw`(?<![\p{L}\p{N}_]|\p{N}${gap})\d(?:${gap}?\d){4,19}(?![\p{L}\p{N}_])`,
  'dgu',
);
const mistypedIban = new RegExp(
  String.raw`(?<![\p{L}])IBAN(?:\s?(?:no|nr|number)\.?)?\s?[:=]?\s?(?<number>[A-Z]{2}\d{2}(?:${gap}?[A-Z\d]){11,30})(?![\p{L}\p{N}])`,
  'dgu',
);
