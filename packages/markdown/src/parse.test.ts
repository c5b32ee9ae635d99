import { expect, it } from 'vitest';
import { parse, plainText } from './index.ts';

it.each([
  ['Words.', 'paragraph'],
  ['## Title', 'heading'],
  ['Title\n===', 'heading'],
  ['- a', 'list'],
  ['1. a', 'list'],
  ['> a', 'blockquote'],
  ['```js\na\n```', 'code'],
  ['| a |\n|---|', 'table'],
  ['---', 'rule'],
  ['<div>', 'html'],
  ['<!-- a -->', 'html'],
])('reads %j as one %s over the whole source', (content, kind) => {
  expect(parse(content)).toMatchObject([{ kind, start: 0, end: content.length }]);
});

it.each([
  ['# a', 1],
  ['###### a ##', 6],
  ['a\n---', 2],
])('reads the level of %j as %d', (content, level) => {
  expect(parse(content)).toMatchObject([{ level, children: [{ text: 'a' }] }]);
});

it('tells tight lists from loose ones', () => {
  expect(parse('- a\n- b')).toMatchObject([{ tight: true }]);
  expect(parse('- a\n\n- b')).toMatchObject([{ tight: false }]);
  expect(parse('- a\n\n  b')).toMatchObject([{ tight: false }]);
  expect(parse('- a\n  - b\n\n    c')).toMatchObject([
    { tight: true, items: [{ children: [{}, { kind: 'list', tight: false }] }] },
  ]);
});

it('keeps the first number of an ordered list', () => {
  expect(parse('3) a\n4) b')).toMatchObject([{ ordered: true, first: 3 }]);
  expect(parse('- a')).toMatchObject([{ ordered: false, first: null }]);
});

it('reads task list items', () => {
  expect(parse('- [ ] open\n- [x] done\n- plain')).toMatchObject([
    { items: [{ checked: false }, { checked: true }, { checked: null }] },
  ]);
  expect(plainText(parse('- [x] done'))).toBe('done');
});

it('gives code without its fence, indentation and quote marks', () => {
  expect(parse('> ```ts title\n> a > b\n>\n>   c\n> ```')).toMatchObject([
    { children: [{ kind: 'code', language: 'ts', text: 'a > b\n\n  c' }] },
  ]);
  expect(parse('  ```\n  a\n   b')).toMatchObject([{ language: null, text: 'a\n b' }]);
  expect(parse('    a')).toMatchObject([{ kind: 'code', language: null, text: 'a' }]);
  expect(parse('- a\n\n   ```\n     b\n   ```')).toMatchObject([
    { items: [{ children: [{}, { kind: 'code', text: '  b' }] }] },
  ]);
});

it('gives every table row as many cells as the header', () => {
  expect(parse('| a | b |\n|:--|:-:|\n| 1 |\n| | 2 | 3 |')).toMatchObject([
    {
      align: ['left', 'center'],
      header: [{ children: [{ text: 'a' }] }, { children: [{ text: 'b' }] }],
      rows: [
        { cells: [{ children: [{ text: '1' }] }, { children: [] }] },
        { cells: [{ children: [] }, { children: [{ text: '2' }] }] },
      ],
    },
  ]);
});

it('reads an escaped pipe in a cell as a pipe, in code too', () => {
  expect(parse('| a |\n|---|\n| `x\\|y` \\| |')).toMatchObject([
    { rows: [{ cells: [{ children: [{ text: 'x|y' }, {}, { text: '|' }] }] }] },
  ]);
});

it('shows what nests too deep as it was typed', () => {
  const quotes = '> '.repeat(100);
  expect(plainText(parse(`${quotes}words`))).toContain('words');
  expect(parse('> > words', { maxDepth: 0 })).toMatchObject([
    { children: [{ kind: 'plain', text: '> words', start: 2, end: 9 }] },
  ]);
});
