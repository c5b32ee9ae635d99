import { expect, it } from 'vitest';
import { createScanner, plainText } from '../index.ts';
import { settleInlines } from './settleInlines.ts';

it.each([
  ['plain words', 'plain words'],
  ['a **bold', 'a **bold**'],
  ['a **bold ', 'a **bold**'],
  ['a **bold*', 'a **bold**'],
  ['a **bold**', 'a **bold**'],
  ['a *it', 'a *it*'],
  ['a ***both', 'a ***both***'],
  ['a **b *c', 'a **b *c***'],
  ['a ~~gone', 'a ~~gone~~'],
  ['a `code', 'a `code`'],
  ['a ``co`de`', 'a ``co`de``'],
  ['a `', 'a '],
  ['5 * 3 is', '5 * 3 is'],
  ['snake_case', 'snake_case'],
  ['a \\', 'a '],
  ['a &am', 'a '],
  ['**see [1', '**see**'],
  ['**[1', ''],
  ['[the long text', '[the long text]()'],
  ['[the text](https://exa', '[the text]()'],
  ['[the text](https://example.com) more', '[the text](https://example.com) more'],
])('closes or holds back what is unfinished in %j', (content, expected) => {
  expect(settleInlines(content)).toBe(expected);
});

it.each([
  ['text\n-', 'text'],
  ['text\n1.', 'text'],
  ['text\n##', 'text'],
  ['```\ncode **x\n``', 'code **x'],
  ['```\ncode\n```\n\nafter **b', 'code\n\nafter b'],
  ['done\n\n| a | b |\n|--', 'done'],
  ['done\n\n[a]: https://a.o', 'done'],
  ['text 😀'.slice(0, -1), 'text'],
])('shows of %j what it says so far', (content, expected) => {
  expect(plainText(createScanner().read(content).blocks)).toBe(expected);
});
