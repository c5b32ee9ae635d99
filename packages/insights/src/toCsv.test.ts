import { expect, it } from 'vitest';
import { toCsv } from '@credence-ui/insights';

it('writes the columns of all rows, with CRLF behind each line', () => {
  expect(toCsv([{ id: 'a', n: 1 }, { id: 'b', ok: true }, {}])).toBe(
    'id,n,ok\r\na,1,\r\nb,,true\r\n,,\r\n',
  );
});

it.each([
  ['a comma', 'a,b', '"a,b"'],
  ['a quote', 'say "no"', '"say ""no"""'],
  ['a line', 'a\r\nb\nc', '"a\r\nb\nc"'],
  ['=', '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+', '+49 30 1', `'+49 30 1`],
  ['-', '-1+1', `'-1+1`],
  ['@', '@SUM(A1)', `'@SUM(A1)`],
  ['a tab', '\t=1', `'\t=1`],
  ['a carriage return', '\r=1', `"'\r=1"`],
  ['a wide =', '＝1', `'＝1`],
  ['a negative number', -1.5, '-1.5'],
  ['a list', [{ at: '=1' }], '"[{""at"":""=1""}]"'],
  ['a time', new Date(0), '1970-01-01T00:00:00.000Z'],
  ['nothing', null, ''],
])('writes %s so that it is read as it is', (_what, value, cell) => {
  expect(toCsv([{ value }], { header: false })).toBe(`${cell}\r\n`);
});

it('makes the name of a column no formula either', () => {
  expect(toCsv([{ '=1': 2 }])).toBe(`'=1\r\n2\r\n`);
});

it('keeps to the columns that it is given, and without rows writes only them', () => {
  expect(toCsv([{ b: 1, a: 2 }], { columns: ['a', 'c'] })).toBe('a,c\r\n2,\r\n');
  expect(toCsv([], { columns: ['a', 'c'] })).toBe('a,c\r\n');
  expect(toCsv([])).toBe('\r\n');
});
