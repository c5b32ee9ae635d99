import { expect, it } from 'vitest';
import { readLabelled } from '../../test/readLabelled.ts';

it.each([
  ['CSV with a header', 'score,label\r\n0.9,1\r\n0.4,0\r\n'],
  ['CSV without one', '0.9,1\n0.4,0'],
  ['semicolons and words', '0.9;right\n0.4;wrong'],
  ['JSONL', '{"score":0.9,"label":true}\n\n{"label":0,"score":0.4}\n'],
])('reads %s', (_what, text) => {
  expect(readLabelled(text)).toEqual({ scores: [0.9, 0.4], labels: [1, 0], unread: 0 });
});

it.each(['0.9', 'a,b', '{"score":', '{"score":0.5}', ',1', '0.5,maybe'])(
  'counts the line %j as not understood',
  (line) => {
    expect(readLabelled(line)).toEqual({ scores: [], labels: [], unread: 1 });
  },
);

it('reads an empty file as no labels', () => {
  expect(readLabelled('')).toEqual({ scores: [], labels: [], unread: 0 });
});
