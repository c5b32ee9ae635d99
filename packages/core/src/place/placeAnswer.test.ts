import { describe, expect, it } from 'vitest';
import { cite, placed, unplaced, url } from '../../test/unplaced.ts';
import type { Place } from './place.ts';
import { placeAnswer } from './placeAnswer.ts';

describe('ids', () => {
  it('are the markers that the answer holds; what it does not point to says so', () => {
    const place = (marker: string): Place => ({ kind: 'marker', marker });
    const other = { source: { url: 'https://other.example' }, id: '2' };
    const { citations } = placeAnswer(
      unplaced('Yes [1].', cite(place('1')), cite(place('2'), other)),
    );
    expect(citations).toMatchObject([
      { id: '1', anchor: 'marker' },
      { id: '2', anchor: 'none', reason: 'The answer does not point to it.' },
    ]);
  });

  it('are told apart when two sources claim one marker', () => {
    const place: Place = { kind: 'marker', marker: '1' };
    const other = { source: { url: 'https://other.example' } };
    const { citations } = placeAnswer(unplaced('Yes [1].', cite(place), cite(place, other)));
    expect(citations).toMatchObject([
      { id: '1', anchor: 'marker' },
      { id: '2', anchor: 'none', reason: 'Another source has its marker.' },
    ]);
  });
});

it('cites a block as a whole, or the words in it that the source has too', () => {
  const place: Place = { kind: 'block', block: 'b' };
  expect(placed(' The whole claim. ', cite(place))).toEqual(['block', 'The whole claim.']);
  const quote = 'refunds take thirty days';
  expect(placed('He says refunds take thirty days, no more.', cite(place, { quote }))).toEqual([
    'requoted',
    quote,
  ]);
});

it('names a source by its title, else its file, else its host, else what there is', () => {
  const place: Place = { kind: 'none', reason: 'Nowhere.' };
  const names = [{ title: 'T', file: 'f' }, { title: ' ', file: 'f' }, { url }, { url: 'x' }, {}];
  const { citations } = placeAnswer(unplaced('', ...names.map((source) => ({ source, place }))));
  expect(citations.map(({ source }) => source)).toEqual(['T', 'f', 'site.example', 'x', '5']);
  expect(citations.every(({ reason }) => reason === 'Nowhere.')).toBe(true);
});

it('joins blocks and counts offsets from the start of each', () => {
  const place: Place = { kind: 'span', block: 'second', start: 0, end: 3, unit: 'utf16' };
  const blocks = [
    { id: 'first', text: 'Ünï ' },
    { id: 'second', text: 'two' },
  ];
  const { content, citations } = placeAnswer({ blocks, citations: [cite(place)] });
  expect(content).toBe('Ünï two');
  expect(citations[0]?.span).toEqual({ start: 4, end: 7 });
});
