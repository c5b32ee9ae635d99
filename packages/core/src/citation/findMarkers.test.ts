import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findMarkers, findUnresolvedMarkers } from './findMarkers.ts';

const known = new Set(['1', '2', 'doc-a', 'a, b']);
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
  ['A link [1](https://a.example)', []],
  ['An image ![1]', []],
  ['Escaped \\[1]', []],
  ['Unknown [9] and [sic]', []],
  ['Over [1\n] lines', []],
  ['Nested [[1]]', [['1']]],
])('reads %j', (text, ids) => {
  expect(findMarkers(text, isKnown).map((marker) => marker.ids)).toEqual(ids);
});

it('names the ids of a marker that nobody knows', () => {
  expect(findMarkers('[1,9]', isKnown)[0]?.unknownIds).toEqual(['9']);
});

it('finds what looks like a citation and points nowhere', () => {
  const found = findUnresolvedMarkers('See [9], [9, 12], [1], [sic] and [3](x).', isKnown);
  expect(found.map(({ raw }) => raw)).toEqual(['[9]', '[9, 12]']);
});

it('gives spans that hold the marker as written, in order, only for known ids', () => {
  const piece = fc.constantFrom('[', ']', '1', '9', ',', '(', '!', '\\', '\n', ' ', 'doc-a', '😀');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { span, raw, ids } of findMarkers(text, isKnown)) {
        expect(text.slice(span.start, span.end)).toBe(raw);
        expect(text[span.end]).not.toBe('(');
        expect(ids.length > 0 && ids.every(isKnown)).toBe(true);
        expect(span.start).toBeGreaterThanOrEqual(last);
        last = span.end;
      }
    }),
  );
});
