import { expect, it } from 'vitest';
import type { Citation } from '../response/response.ts';
import { claimSources } from './index.ts';

const marked = (id: string): Citation => ({ id, source: `Source ${id}`, anchor: 'marker' });
const claim = (content: string, words: string, ...citationIds: string[]) => {
  const start = content.indexOf(words);
  return { span: { start, end: start + words.length }, confidence: 0.9, citationIds };
};

it.each([
  ['behind its full stop', 'It takes 30 days. [1] Fees are none. [2]'],
  ['before its full stop', 'It takes 30 days [1]. Fees are none [2].'],
  ['at the end of its sentence', 'It takes 30 days for all goods [1]. Fees are none [2].'],
  ['in a group', 'It takes 30 days [1][2]. Fees are none [2].'],
])('counts a source that the claim names %s', (_, content) => {
  const claims = [claim(content, 'It takes 30 days', '1')];
  expect(claimSources(content, claims, [marked('1'), marked('2')])).toEqual([
    { cited: ['1'], others: [] },
  ]);
});

it('tells a source that the claim does not name from those that it names', () => {
  const content = 'It takes 30 days [2]. Fees are none [1]. Parcels leave daily.';
  const claims = [
    claim(content, 'It takes 30 days', '1'),
    claim(content, 'Fees are none', '1', '2'),
    claim(content, 'Parcels leave daily', '2'),
  ];
  expect(claimSources(content, claims, [marked('1'), marked('2')])).toEqual([
    { cited: [], others: ['1'] },
    { cited: ['1'], others: ['2'] },
    { cited: [], others: ['2'] },
  ]);
});

it('takes a citation of the same words for one that is named', () => {
  const content = 'It takes 30 days.';
  const spanned: Citation = { ...marked('1'), anchor: 'exact', span: { start: 9, end: 16 } };
  expect(claimSources(content, [claim(content, 'It takes 30 days', '1')], [spanned])).toEqual([
    { cited: ['1'], others: [] },
  ]);
});

it('counts every source found where the answer cites none', () => {
  const content = 'It takes 30 days.';
  expect(claimSources(content, [claim(content, 'It takes', '1')], [marked('1')])).toEqual([
    { cited: ['1'], others: [] },
  ]);
});

it('reads no marker in code', () => {
  const content = 'Use `a[1]` [2].';
  expect(claimSources(content, [claim(content, 'Use', '1')], [marked('1'), marked('2')])).toEqual([
    { cited: [], others: ['1'] },
  ]);
});
