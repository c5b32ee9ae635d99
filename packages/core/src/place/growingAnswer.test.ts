import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Place, RawCitation } from './place.ts';
import { createPlacer, placeAnswer } from './placeAnswer.ts';

const url = 'https://a.example/x';
const words = [
  'One ',
  'é🎉',
  '. ',
  '\n',
  '[1]',
  '[2]',
  `([a](${url}))`,
  `[b](${url})`,
  url,
  '(',
  ':',
  '!',
];
const offset = fc.nat(60);
const unit = fc.constantFrom('utf16', 'codePoint', 'utf8', 'unknown');
const block = fc.constantFrom('0', '1', 'gone');
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ kind: fc.constant('link'), block, start: offset, end: offset, unit }),
  fc.record({ kind: fc.constant('span'), block, start: offset, end: offset, unit }),
  fc.record({
    kind: fc.constant('span'),
    block,
    start: offset,
    end: offset,
    unit,
    text: fc.constantFrom(...words),
  }),
  fc.record({ kind: fc.constant('point'), block, at: offset, unit }),
  fc.record({ kind: fc.constant('block'), block }),
  fc.record({ kind: fc.constant('marker'), marker: fc.constantFrom('1', '2') }),
  fc.record({
    kind: fc.constant('linked'),
    marker: fc.constantFrom('1', '2'),
    reason: fc.constant('r'),
  }),
);
const source = fc.constantFrom({ url }, { url: 'https://b.example' }, { file: 'f.pdf' });
const citations: fc.Arbitrary<RawCitation[]> = fc.array(fc.record({ source, place }), {
  maxLength: 5,
});
const text = fc
  .array(fc.constantFrom(...words), { maxLength: 14 })
  .map((pieces) => pieces.join(''));

it('places the citations of a growing answer as it places those of the whole', () => {
  fc.assert(
    fc.property(text, text, citations, fc.integer({ min: 1, max: 9 }), (one, two, cited, step) => {
      const grow = createPlacer();
      const whole = one + two;
      for (let end = step; end < whole.length + step; end += step) {
        const so = whole.slice(0, end);
        const blocks = [
          { id: '0', text: so.slice(0, one.length) },
          { id: '1', text: so.slice(one.length) },
        ];
        const unplaced = { blocks, citations: cited };
        expect(grow(unplaced)).toEqual(placeAnswer(unplaced));
      }
    }),
    { numRuns: 150 },
  );
});

it('keeps every letter of the answer that is no link', () => {
  fc.assert(
    fc.property(text, citations, (said, cited) => {
      // A label that says no more than the host goes with its link.
      const answer = said.replaceAll('[b]', '[a]');
      const { content, citations: placed } = placeAnswer({
        blocks: [{ id: '0', text: answer }],
        citations: cited,
      });
      expect(letters(content)).toBe(letters(answer));
      for (const { span } of placed) {
        if (!span) continue;
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(content.length);
      }
    }),
    { examples: [[`[1](One [b](${url})`, []]] },
  );
});

it('gives the same citation objects as long as nothing about them changes', () => {
  const grow = createPlacer();
  const cited = [{ source: { url }, place: { kind: 'marker', marker: '1' } }] as const;
  const unplaced = (answer: string) => ({
    blocks: [{ id: '0', text: answer }],
    citations: cited,
  });
  const before = grow(unplaced('One [1]'));
  const after = grow(unplaced('One [1]. Two'));
  expect(after.content).toBe('One [1]. Two');
  expect(after.citations).toBe(before.citations);
});

/** Without links and markers, which may become one another, and without what stands around them. Only the known address makes a link: any other bracket is text. */
function letters(words: string): string {
  return words.replaceAll(`](${url})`, ']').replace(/\[[^[\]]*\]|[\s()]/g, '');
}
