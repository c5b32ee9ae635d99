import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldFrom } from './heldFrom.ts';
import { findMarkers, findUnresolvedMarkers } from './marker.ts';

const known = new Set(['1', '2', '12', 'doc-a', 'a, b', '4:0']);
const isKnown = (id: string) => known.has(id);

it.each([
  ['Refunds [1].', [['1']]],
  [
    'Both [1,2] and [2, 1].',
    [
      ['1', '2'],
      ['2', '1'],
    ],
  ],
  ['Adjacent [1][2]', [['1'], ['2']]],
  ['By name [doc-a]', [['doc-a']]],
  ['An id with a comma [a, b]', [['a, b']]],
  ['Once [1,1]', [['1']]],
  ['Partly known [1,9]', [['1']]],
  ['A footnote [^1] and [^2,^1]', [['1'], ['2', '1']]],
  ['返金は30日【1】、送料は【2，1】', [['1'], ['2', '1']]],
  ['Of a file search 【4:0†source】', [['4:0']]],
  ['Lines of a source 【1†L3-L5】', [['1']]],
  ['Beside others ([1])', [['1']]],
  ['Over a colon [1]: so it is', [['1']]],
  ['Nested [[1]]', [['1']]],
  ['A link [1](https://a.example)', []],
  ['A link in brackets [[1]](https://a.example)', []],
  ['An image ![1]', []],
  ['Escaped \\[1] and \\[1\\]', []],
  [
    'A range [1-2], [1–2] or 【1 - 2】',
    [
      ['1', '2'],
      ['1', '2'],
      ['1', '2'],
    ],
  ],
  ['No range [1..2], [2-1], [1-1], [1-12], [2-4] or [1-2-3]', []],
  ['Unknown [9], [sic] and 【4:9†source】', []],
  ['Over [1\n] lines', []],
  ['Mixed [1】 and 【1]', []],
  ['Names of objects [__proto__] [constructor] [toString]', []],
  ['Smuggled [1\u200b] and [1"onmouseover="x]', []],
])('reads %j', (text, ids) => {
  expect(findMarkers(text, isKnown).map((marker) => marker.ids)).toEqual(ids);
});

it('names the ids of a marker that nobody knows', () => {
  expect(findMarkers('[1,9]', isKnown)[0]?.unknownIds).toEqual(['9']);
});

it('finds what looks like a citation and points nowhere', () => {
  const text =
    'See [9], [9, 13], [^9], 【9】, 【4:9†source】, [1], [sic], [1-9], 【注意】 and [3](x).';
  const found = findUnresolvedMarkers(text, isKnown).map(({ raw }) => raw);
  expect(found).toEqual(['[9]', '[9, 13]', '[^9]', '【9】', '【4:9†source】']);
});

const piece = fc.constantFrom(
  ...[
    '[',
    ']',
    '【',
    '】',
    '1',
    '12',
    '9',
    ',',
    '-',
    '(',
    '!',
    '\\',
    '\n',
    ' ',
    'doc-a',
    '^',
    '†',
    '😀',
  ],
);
const written = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

it('gives spans that hold the marker as written, in order, only for known ids', () => {
  fc.assert(
    fc.property(written, (text) => {
      let last = 0;
      for (const { span, raw, ids } of findMarkers(text, isKnown)) {
        expect(text.slice(span.start, span.end)).toBe(raw);
        expect(raw.endsWith(']') && text[span.end] === '(').toBe(false);
        expect(ids.length > 0 && ids.every(isKnown)).toBe(true);
        expect(span.start).toBeGreaterThanOrEqual(last);
        last = span.end;
      }
    }),
  );
});

it.each(['[', '[1', '【', '[[', '\\[', '[,', '[1]', '![', '【1†'])(
  'reads 100,000 characters of %j without looking at any of them again and again',
  (unit) => {
    let asked = 0;
    const text = unit.repeat(100_000 / unit.length);
    findMarkers(text, (id) => (asked += 1) > 0 && known.has(id));
    findUnresolvedMarkers(text, (id) => (asked += 1) > 0 && known.has(id));
    expect(asked).toBeLessThanOrEqual(10 * text.length);
  },
);

describe('the end of a growing text', () => {
  it.each([
    ['The window is 30 days [', '['],
    ['30 days [1', '[1'],
    ['30 days [1, ', '[1, '],
    ['30 days [doc', '[doc'],
    ['30 days [^', '[^'],
    ['30 days 【4:0†sou', '【4:0†sou'],
    ['30 days [1]', '[1]'],
    ['30 days [[1]', '[[1]'],
    ['30 days [[1]]', '[[1]]'],
    ['30 days [9', '[9'],
    ['30 days [1-', '[1-'],
    ['30 days [1–2', '[1–2'],
    ['30 days [a, ', '[a, '],
    ['30 days [1][2', '[1][2'],
    ['30 days [1][9][2]', '[1][9][2]'],
    ['30 days [1] [2', '[2'],
    ['30 days [see the table][2', '[2'],
  ])('is held back after %j', (text, held) => {
    expect(text.slice(heldFrom(text, known))).toBe(held);
  });

  it.each([
    'plain',
    'done [1].',
    '30 days [see the table',
    'an image ![1',
    'escaped \\[1',
    '[1\n',
    '【1】',
    'a [b c]',
    `[${'1,'.repeat(120)}`,
  ])('is shown after %j', (text) => {
    expect(heldFrom(text, known)).toBe(text.length);
  });

  it('is held back by its shape where the ids are not known yet', () => {
    expect(heldFrom('as in [guide-7')).toBe(6);
    expect(heldFrom('as in [see the long')).toBe('as in [see the long'.length);
  });

  it('waits no longer than a thousand characters, however many stand side by side', () => {
    const text = '[1]'.repeat(50_000);
    expect(text.length - heldFrom(text)).toBeLessThanOrEqual(1000);
    expect(text.slice(0, heldFrom(text))).toMatch(/\[1\]$/);
  });

  it('never takes a marker back and never cuts one', () => {
    fc.assert(
      fc.property(written, fc.nat(40), (text, length) => {
        const start = text.slice(0, length);
        const held = heldFrom(start, known);
        const before = findMarkers(start.slice(0, held), isKnown);
        const whole = findMarkers(text, isKnown).filter(({ span }) => span.start < held);
        expect(before).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });
});
