import { expect, it } from 'vitest';
import { labelledSummary } from '../../test/labelledSummary.ts';
import { readLabelled } from '../../test/readLabelled.ts';

it.each([
  ['CSV with a header', 'score,label\r\n0.9,1\r\n0.4,0\r\n'],
  ['CSV without one', '0.9,1\n0.4,0'],
  ['columns in another order, among others', '"id","label","score"\na,1,0.9\nb,0,0.4'],
  ['semicolons and words', '0.9;right\n0.4;wrong'],
  ['tabs, a byte order mark and old line ends', '\ufeffscore\tlabel\r0.9\tyes\r0.4\tno'],
  ['JSONL', '{"score":0.9,"label":true}\n\n{"label":0,"score":0.4}\n'],
])('reads %s', (_what, text) => {
  expect(readLabelled(text)).toEqual({
    scores: [0.9, 0.4],
    labels: [1, 0],
    unread: 0,
    firstUnread: null,
    outside: 0,
  });
});

it.each(['0.9', 'a,b', '{"score":', '{"score":0.5}', ',1', '0.5,maybe'])(
  'says that it does not understand the line %j, and which it is',
  (line) => {
    const file = readLabelled(`0.9,1\n\n${line}`);
    expect(file).toMatchObject({ labels: [1], unread: 1, firstUnread: { line: 3, text: line } });
    expect(labelledSummary(file)).toContain(
      `1 line not understood, the first is line 3: “${line}”`,
    );
  },
);

it('leaves out scores that are no probability, and says how to mend them', () => {
  const file = readLabelled('85,1\n0.4,0\n-1,1\n1e999,1');
  expect(file).toMatchObject({ scores: [0.4], outside: 3, unread: 0 });
  expect(labelledSummary(file)).toMatch(/^1 label read\. 3 scores left out: .*divide percentages/);
});

it.each(['', '\n \n', '\ufeff'])('says that %j holds no lines', (text) => {
  expect(labelledSummary(readLabelled(text))).toMatch(/^The file holds no lines\. Write one/);
});

it('says of a file of another kind that nothing was read, without its odd signs', () => {
  const said = labelledSummary(readLabelled('PK\u0003\u0004\u0000\ufffd\ufffd\u0001'));
  expect(said).toMatch(/^No labels read\. 1 line not understood, the first is line 1: “PK·”/);
});
