import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarkers } from '../citation/marker.ts';
import type { Place, RawCitation, TextBlock } from './place.ts';
import { placeAnswer } from './placeAnswer.ts';

const url = 'https://a.example/x';
const unit = fc.constantFrom('utf16', 'codePoint', 'utf8', 'unknown');
const block = fc.constantFrom('0', '1', 'gone', '__proto__');
const offset = fc.oneof(
  fc.integer({ min: -3, max: 80 }),
  fc.constantFrom(NaN, Infinity, -Infinity, 0.5, 2 ** 31, 2 ** 53, 1e300, -1e300),
);
const range = { block, start: offset, end: offset, unit };
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ kind: fc.constant('span'), ...range }),
  fc.record({ kind: fc.constant('span'), ...range, inclusive: fc.constant(true) }),
  fc.record({ kind: fc.constant('span'), ...range, text: fc.string({ maxLength: 5 }) }),
  fc.record({ kind: fc.constant('link'), ...range }),
  fc.record({ kind: fc.constant('point'), block, at: offset, unit }),
  fc.record({ kind: fc.constant('block'), block }),
  fc.record({
    kind: fc.constant('marker'),
    marker: fc.constantFrom('1', 'a', '', 'x]y', '__proto__'),
  }),
  fc.record({ kind: fc.constant('linked'), reason: fc.constant('Nowhere.') }),
  fc.record({ kind: fc.constant('none'), reason: fc.constant('Nowhere.') }),
);
const id = fc.constantFrom(
  '1',
  'a',
  'x]y',
  '[',
  'a, b',
  '^1',
  ' b',
  'line\nbreak',
  '',
  'z'.repeat(300),
);
const source = fc.constantFrom({ url }, { url: 'no address' }, { title: 'T' }, {});
const citations: fc.Arbitrary<readonly RawCitation[]> = fc.array(
  fc.oneof(fc.record({ source, place }), fc.record({ id, source, place })),
  { maxLength: 6 },
);
const pieces = [
  'One ',
  'é🎉',
  '\ud83d',
  '. ',
  '\n',
  '[1]',
  '[a]',
  `([s](${url}))`,
  `[b](${url})`,
  url,
  '!',
  '(',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((list) => list.join(''));
const blocks: fc.Arbitrary<readonly TextBlock[]> = fc
  .tuple(text, text)
  .map((texts) => texts.map((words, index) => ({ id: String(index), text: words })));

describe('whatever the citations say,', () => {
  const answer = fc.record({ blocks, citations });

  it('spans lie in the content, and what has none says why', () => {
    fc.assert(
      fc.property(answer, (given) => {
        const placed = placeAnswer(given);
        expect(new Set(placed.citations.map((one) => one.id)).size).toBe(placed.citations.length);
        for (const { anchor, span, reason } of placed.citations) {
          const isPlaced = anchor !== 'none' && anchor !== 'marker';
          expect(span !== undefined).toBe(isPlaced);
          expect(reason !== undefined).toBe(!['exact', 'requoted'].includes(anchor));
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(placed.content.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the markers that they are given are read as theirs', () => {
    const isLinked = ({ place: { kind } }: RawCitation) => kind === 'linked' || kind === 'marker';
    const linked = citations.map((list) => list.filter(isLinked));
    fc.assert(
      fc.property(blocks, linked, (texts, cited) => {
        const placed = placeAnswer({ blocks: texts, citations: cited });
        for (const one of placed.citations) {
          const isWritten = placed.content.slice(one.span?.start, one.span?.end) === url;
          if (one.anchor === 'none' || isWritten) continue;
          const found = findMarkers(placed.content, (name) => name === one.id);
          expect(found.length, JSON.stringify([one, placed.content])).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});

it.each<[string, Place, string]>([
  ['a negative offset', span(-1, 3), 'Its offsets lie outside the answer.'],
  ['no number', span(NaN, NaN), 'Its offsets lie outside the answer.'],
  ['half a character', span(0.5, 2), 'Its offsets lie outside the answer.'],
  ['an end past all numbers', span(0, Infinity), 'Its offsets lie outside the answer.'],
  ['a range that is reversed', span(3, 1), 'Its offsets lie outside the answer.'],
  ['an empty range', span(2, 2), 'Its offsets lie outside the answer.'],
  ['a text that is missing', { ...span(0, 3), block: 'gone' }, missing()],
  ['a point past the end', point('b', 1e300), 'Its offset lies outside the answer.'],
  ['a point in a text that is missing', point('gone', 3), missing()],
  ['a missing text as a whole', { kind: 'block', block: 'gone' }, missing()],
  ['a link past the end', { ...span(90, 95), kind: 'link' }, 'Its offsets lie outside the answer.'],
  // What comes off the wire may be of a kind that is not known yet.
  [
    'a place of another kind',
    { kind: 'region' } as object as Place,
    'Its kind of place is not known.',
  ],
])('anchors a citation of %s nowhere', (_, wrong, reason) => {
  const blocks = [{ id: 'b', text: 'One two three.' }];
  const { content, citations } = placeAnswer({
    blocks,
    citations: [{ id: 'x', source: { title: 'T' }, place: wrong }],
    claims: [{ place: wrong, support: 0.5 }],
  });
  expect(content).toBe('One two three.');
  expect(citations).toEqual([{ id: 'x', source: 'T', anchor: 'none', reason }]);
});

it.each([
  [0.25, 0.25],
  [null, null],
  [NaN, null],
  [7, null],
  [-0.1, null],
])('takes a support of %s for a confidence of %s', (support, confidence) => {
  const { claims } = placeAnswer({
    blocks: [
      { id: 'a', text: 'Ünï. ' },
      { id: 'b', text: 'It is so.' },
    ],
    citations: [],
    claims: [{ place: { ...span(0, 9), unit: 'utf8' }, support }],
  });
  expect(claims).toEqual([{ span: { start: 5, end: 14 }, confidence, citationIds: [] }]);
});

function span(start: number, end: number) {
  return { kind: 'span', block: 'b', start, end, unit: 'utf16' } as const;
}

function point(of: string, at: number): Place {
  return { kind: 'point', block: of, at, unit: 'utf16' };
}

function missing(): string {
  return 'The text that it belongs to did not come.';
}
