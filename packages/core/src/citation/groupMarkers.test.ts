import { expect, it } from 'vitest';
import type { Citation } from '../response/response.ts';
import { findMarkers } from './marker.ts';
import { groupMarkers, placeCitations } from './placeCitations.ts';

const citation = (id: string, span?: Citation['span']): Citation => ({
  id,
  source: id,
  anchor: span ? 'exact' : 'marker',
  ...(span ? { span } : {}),
});

it.each([
  ['x [1][2] [3,9]', [['1', '2', '3']]],
  ['x [1], [2]', [['1'], ['2']]],
  ['x [1] and [1][1]', [['1'], ['1']]],
  ['x [1]\n[2]', [['1'], ['2']]],
  ['x [1]      [2]', [['1'], ['2']]],
])('groups the neighbours in %j', (text, ids) => {
  const markers = findMarkers(text, (id) => /^[123]$/.test(id));
  expect(groupMarkers(text, markers).map((group) => group.ids)).toEqual(ids);
});

it('keeps what nobody knows in a group', () => {
  const text = '[1][2,9]';
  const [group] = groupMarkers(
    text,
    findMarkers(text, (id) => /^[12]$/.test(id)),
  );
  expect(group).toEqual({ span: { start: 0, end: 8 }, ids: ['1', '2'], unknownIds: ['9'] });
});

it('places a citation by its span where no marker of it stands, beside its neighbours', () => {
  const content = 'Thirty days. Free [2]. More';
  const places = placeCitations(content, [
    citation('1', { start: 0, end: 12 }),
    citation('2', { start: 13, end: 17 }),
    citation('3', { start: 13, end: 17 }),
    citation('4', { start: 23, end: 99 }),
  ]);
  expect(places).toEqual([
    { span: { start: 12, end: 12 }, ids: ['1'], unknownIds: [] },
    { span: { start: 17, end: 21 }, ids: ['3', '2'], unknownIds: [] },
  ]);
});

it('finds no marker in code', () => {
  const ids = placeCitations('`[1]` [2]\n\n```\n[1]\n```', [citation('1'), citation('2')]);
  expect(ids.map((group) => group.ids)).toEqual([['2']]);
});
