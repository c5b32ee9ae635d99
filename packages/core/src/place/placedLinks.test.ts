import { describe, expect, it } from 'vitest';
import { cite, span, unplaced, url } from '../../test/unplaced.ts';
import type { Place } from './place.ts';
import { placeAnswer } from './placeAnswer.ts';

const link = (start: number, end: number): Place =>
  ({ ...span(start, end), kind: 'link' }) as Place;

describe('a link', () => {
  it.each([
    ['in parentheses', `Fact. ([site.example](${url})) Next.`, 'Fact. [1] Next.'],
    ['that is a number', `Fact [[1]](${url}). Next.`, 'Fact [1]. Next.'],
    ['named after the host', `See [The Site](${url}).`, 'See [1].'],
    [
      'whose words belong to the sentence',
      `See the [yearly report](${url}) now.`,
      'See the yearly report[1] now.',
    ],
    ['before a parenthesis', `A [site](${url})(b)`, 'A [1] (b)'],
    ['before a colon', `[site](${url}): text`, '[1] : text'],
    ['after an exclamation mark', `Wow!([site](${url}))`, 'Wow! [1]'],
  ])('%s becomes a marker', (_name, text, content) => {
    const start = text.search(/\(?\[/);
    const end = text.indexOf(')', text.indexOf(url)) + (text[start] === '(' ? 2 : 1);
    const response = placeAnswer(unplaced(text, cite(link(start, end))));
    expect(response.content).toBe(content);
    expect(response.citations).toMatchObject([{ id: '1', anchor: 'exact', source: 'Page', url }]);
    const found = response.citations[0]?.span;
    expect(response.content.slice(found?.start, found?.end)).toBe('[1]');
  });

  it('to one page is one citation however often it comes, and moves later spans', () => {
    const one = `([a](${url}))`;
    const text = `X ${one} y ${one} the end`;
    const at = (from: number) => text.indexOf(one, from);
    const response = placeAnswer(
      unplaced(
        text,
        cite(link(at(0), at(0) + one.length)),
        cite(link(at(9), at(9) + one.length)),
        cite(span(text.indexOf('the end'), text.length), { source: { file: 'f.pdf', page: 2 } }),
      ),
    );
    expect(response.content).toBe('X [1] y [1] the end');
    const [first, second] = response.citations;
    expect(first).toMatchObject({ id: '1', span: { start: 2, end: 5 } });
    expect(second).toMatchObject({ id: '2', page: 2, span: { start: 12, end: 19 } });
    expect(response.citations).toHaveLength(2);
  });

  it('is found by its address where the offsets are wrong or missing', () => {
    const text = `Ünï. ([a](${url}?utm_source=x)) End.`;
    const wrong = placeAnswer(unplaced(text, cite(link(0, 3))));
    const missing = placeAnswer(unplaced(text, cite({ kind: 'linked', reason: 'No place.' })));
    expect([wrong.content, missing.content]).toEqual(['Ünï. [1] End.', 'Ünï. [1] End.']);
    expect(wrong.citations[0]?.anchor).toBe('requoted');
  });

  it('of two sources gets a marker each', () => {
    const text = `Fact ([a](${url})).`;
    const other = { source: { url: 'https://other.example' } };
    const place = link(5, text.length - 1);
    const response = placeAnswer(unplaced(text, cite(place), cite(place, other)));
    expect(response.content).toBe('Fact [1][2].');
  });

  it('gets an id that stands in brackets nowhere else', () => {
    const text = `array[1] and [2] ([a](${url}))`;
    const { content } = placeAnswer(unplaced(text, cite(link(17, text.length))));
    expect(content).toBe('array[1] and [2] [3]');
  });
});
