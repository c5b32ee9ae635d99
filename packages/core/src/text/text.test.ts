import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, foldText, locateQuote } from './locateQuote.ts';
import { clampSpan, spanWithin } from './span.ts';
import { tokens, words } from './words.ts';

const anyText = fc.string({ unit: 'binary' });
const cut = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(start, end);
const isWhole = (text: string) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text);

describe('spans', () => {
  it('never cut a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (text, start, end) => {
        const within = spanWithin(text, { start, end });
        if (within) expect(isWhole(cut(text, within))).toBe(true);
        expect(isWhole(cut(text, clampSpan(text, { start, end })))).toBe(true);
      }),
    );
  });

  it.each([
    [{ start: 0, end: 9 }],
    [{ start: -1, end: 2 }],
    [{ start: 2, end: 2 }],
    [{ start: 3, end: 1 }],
    [{ start: 0.5, end: 2 }],
    [{ start: NaN, end: 2 }],
  ])('are refused when unusable: %j', (span) => {
    expect(spanWithin('text', span)).toBeNull();
  });

  it('are clamped into the text whatever they hold', () => {
    const offset = fc.double();
    fc.assert(
      fc.property(anyText, offset, offset, (text, start, end) => {
        const span = clampSpan(text, { start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('tokens', () => {
  it('are words and numbers, lower-cased, with each character of unspaced scripts alone', () => {
    expect(tokens('Don’t pay $1,000.50 for SKU123: 返金は30日').map(({ text }) => text)).toEqual([
      "don't",
      'pay',
      '1,000.50',
      'for',
      'sku123',
      '返',
      '金',
      'は',
      '30',
      '日',
    ]);
  });

  it('stand where they say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const token of tokens(text)) {
          const raw = cut(text, token.span);
          expect(raw.normalize('NFKC').toLowerCase().replaceAll('’', "'")).toBe(token.text);
        }
      }),
    );
  });
});

describe('findQuote', () => {
  it.each([
    ['The refund window is 30 days.', 'refund window is 30 days', 'refund window is 30 days'],
    ['A “refund”\n window — 30 days', '"Refund" window - 30 days', '“refund”\n window — 30 days'],
    ['It is re-\nfunded ﬁnally.', 'is refunded finally', 'is re-\nfunded ﬁnally'],
    ['Only here: 30 d.', '30 d', '30 d'],
  ])('finds in %j the words %j', (text, quote, found) => {
    const span = findQuote(text, quote);
    expect(span && cut(text, span)).toBe(found);
  });

  it.each([
    ['The refund window is 30 days.', 'refund window is 45 days'],
    ['30 days here, 30 days there', '30 days'],
    ['to be', 'to'],
    ['text', ''],
    ['text', '...'],
  ])('refuses in %j the weak match %j', (text, quote) => {
    expect(findQuote(text, quote)).toBeNull();
  });

  it('finds every long quote that is really there', () => {
    const words = fc.array(fc.constantFrom('alpha', 'bravo', 'charlie', 'delta', 'echo'), {
      minLength: 6,
    });
    fc.assert(
      fc.property(words, fc.nat(), (list, from) => {
        const start = from % (list.length - 3);
        const quote = list.slice(start, start + 4).join(' ');
        const text = list.join('\n ');
        const span = findQuote(text, quote);
        expect(span && cut(text, span).replace(/\s+/g, ' ')).toBe(quote);
      }),
    );
  });
});

describe('foldText', () => {
  it('folds piece by piece what it folds at once, and knows where each character came from', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      ' ',
      '  ',
      '\n',
      '-',
      '“',
      'ﬁ',
      'e\u0301',
      ' \u0301',
      '!',
      "'",
      '3',
      'ſ',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const folded = foldText(text);
        let last = 0;
        for (let index = 0; index < folded.text.length; index += 1) {
          const [start, end] = [folded.startOf(index), folded.endOf(index)];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(foldText(cut(text, { start, end })).text).toContain(folded.text[index]);
          last = start;
        }
        expect(folded.text).not.toMatch(/ {2}|[A-Z“ﬁſ]/);
      }),
    );
  });
});

it.each([
  ['The refund window is 30 days.', 'refund window is 45 days', 'absent'],
  ['30 days here, 30 days there', '30 days', 'ambiguous'],
  ['to be', 'to', 'short'],
])('locateQuote says of %j why %j has no place', (text, quote, reason) => {
  expect(locateQuote(text, quote).reason).toBe(reason);
});

describe('words', () => {
  it.each([
    ['٣٠ يوم', '30 يوم'],
    ['۳۰ روز', '30 روز'],
    ['३० दिन', '30 दिन'],
    ['๓๐', '30'],
    ['３０ days', '30 days'],
    ['𝟑𝟎 days', '30 days'],
    ['١٬٢٠٠٫٥', '1,200.5'],
  ])('read the digits of %j as those of %j', (text, plain) => {
    expect(words(text).map((word) => [word.text, word.kind])).toEqual(
      words(plain).map((word) => [word.text, word.kind]),
    );
  });

  it('read the decimal digits of every script', () => {
    const points = Array.from({ length: 0x1_10_00 }, (_, i) => String.fromCodePoint(i * 16 + 6));
    const digits = points.filter((point) => /\p{Nd}/u.test(point));
    expect(digits.length).toBeGreaterThan(50);
    for (const digit of digits) expect(words(digit)[0]?.text).toMatch(/^[0-9]$/);
  });

  it('read the same wherever they stand, at length and in short', () => {
    const text = 'The café paid $3 million to 東京 on 2024-05-06. Émile won 2 km! I’m 12% sure 🎉 ';
    const once = words(text).map((word) => [word.text, word.kind]);
    const often = words(text.repeat(3)).map((word) => [word.text, word.kind]);
    expect(often).toEqual([...once, ...once, ...once]);
    expect(once.map(([word]) => word)).toEqual(
      'the cafe paid dollar 3000000 to 東 京 on may 6 2024 emile won 2 kilometre i m 12 percent sure 🎉'.split(
        ' ',
      ),
    );
  });

  it('stand in the text as it was written', () => {
    const text = '𝟑𝟎 days or ٣٠ days';
    expect(words(text).map((span) => cut(text, span))).toEqual(['𝟑𝟎', 'days', 'or', '٣٠', 'days']);
  });
});
