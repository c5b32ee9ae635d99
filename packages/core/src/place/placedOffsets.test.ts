import { describe, expect, it } from 'vitest';
import { cite, placed, span, unplaced } from '../../test/unplaced.ts';
import type { Citation } from '../response/response.ts';
import type { Place } from './place.ts';
import { placeAnswer } from './placeAnswer.ts';

describe('an offset', () => {
  const words = 'Ünï 🎉 says it is 30 °C warm today.';
  it.each<[string, Place, Citation['anchor'], string]>([
    ['in characters', span(17, 22, { text: '30 °C' }), 'exact', '30 °C'],
    ['in UTF-16 where characters were promised', span(18, 23, { text: '30 °C' }), 'exact', '30 °C'],
    ['in bytes where characters were promised', span(22, 28, { text: '30 °C' }), 'exact', '30 °C'],
    ['with an inclusive end', span(17, 21, { text: '30 °C', inclusive: true }), 'exact', '30 °C'],
    ['that points elsewhere', span(2, 7, { text: '30 °C' }), 'requoted', '30 °C'],
    ['of other dashes and spaces', span(2, 7, { text: '30  °c' }), 'requoted', '30 °C'],
    ['past the end', span(900, 905, { text: '30 °C' }), 'requoted', '30 °C'],
    ['of words that are not there', span(0, 3, { text: 'no such words' }), 'none', ''],
    ['without words, in characters', span(17, 27), 'exact', '30 °C warm'],
    ['without words, past the end', span(900, 905), 'none', ''],
    ['that is reversed', span(9, 4), 'none', ''],
    ['inside a surrogate pair', { ...span(4, 5), unit: 'utf16' } as Place, 'exact', '🎉'],
  ])('%s', (_name, place, anchor, at) => {
    expect(placed(words, cite(place))).toEqual([anchor, at]);
  });

  it('takes the closest of several occurrences', () => {
    const text = 'yes and no, yes and no, yes and no';
    const { citations } = placeAnswer(unplaced(text, cite(span(13, 16, { text: 'yes' }))));
    expect(citations[0]).toMatchObject({ anchor: 'requoted', span: { start: 12, end: 15 } });
  });

  it('is read in the unit that fits most offsets of the block', () => {
    const text = 'Ä ü é. One two. Three four.';
    const bytes = (from: string, to: string) => {
      const before = (words: string) => new TextEncoder().encode(words).length;
      const start = text.indexOf(from);
      return span(
        before(text.slice(0, start)),
        before(text.slice(0, text.indexOf(to) + to.length)),
      );
    };
    const { citations } = placeAnswer(
      unplaced(text, cite(bytes('One', 'two')), cite(bytes('Three', 'four'))),
    );
    const found = citations.map((one) => text.slice(one.span?.start, one.span?.end));
    expect(found).toEqual(['One two', 'Three four']);
  });

  it('of a point stands for the sentence before it', () => {
    const text = 'First one. The second, e.g. this, is here . Third.';
    expect(placed(text, cite({ kind: 'point', block: 'b', at: 42, unit: 'codePoint' }))).toEqual([
      'exact',
      'The second, e.g. this, is here',
    ]);
  });
});
