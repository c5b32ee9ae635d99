import { expect, it } from 'vitest';
import { toHtml } from '../../test/toHtml.ts';
import { createScanner, plainText } from '../index.ts';

const shown = (content: string): string => toHtml(createScanner().read(content).blocks).trim();

it.each([
  ['plain words', 'plain words'],
  ['a **bold', 'a <strong>bold</strong>'],
  ['a **bold ', 'a <strong>bold</strong>'],
  ['a **bold*', 'a <strong>bold</strong>'],
  ['a **bold**', 'a <strong>bold</strong>'],
  ['a **bold***', 'a <strong>bold</strong>'],
  ['a *it', 'a <em>it</em>'],
  ['a ***both', 'a <em><strong>both</strong></em>'],
  ['a **b *c', 'a <strong>b <em>c</em></strong>'],
  ['a ~~gone', 'a <del>gone</del>'],
  ['a ~about', 'a ~about'],
  ['a `code', 'a <code>code</code>'],
  ['a `code ', 'a <code>code</code>'],
  ['a ``co`de`', 'a <code>co`de</code>'],
  ['a `', 'a'],
  ['5 * 3 is', '5 * 3 is'],
  ['5*3 is', '5*3 is'],
  ['订单**已退款', '订单<strong>已退款</strong>'],
  ['snake_case', 'snake_case'],
  ['a \\', 'a'],
  ['a &am', 'a'],
  ['**see [1', '<strong>see</strong>'],
  ['**[1', ''],
  ['so [1][2', 'so'],
  ['so `[1', 'so <code>[1</code>'],
  ['so `[` or', 'so <code>[</code> or'],
  ['[the long text', '<a href="">the long text</a>'],
  ['[the long text]', '<a href="">the long text</a>'],
  ['[the text](https://exa', '<a href="">the text</a>'],
  ['[text](https://exa', '<a href="">text</a>'],
  ['[the **text', '<a href="">the <strong>text</strong></a>'],
  ['see [the long [inner text', 'see [the long <a href="">inner text</a>'],
  ['an ![image of', 'an'],
  ['an ![image](/of', 'an'],
  ['[the text](https://example.com) more', '<a href="https://example.com">the text</a> more'],
])('closes or holds back what is unfinished in %j', (content, expected) => {
  expect(shown(content)).toBe(expected && `<p>${expected}</p>`);
});

it('shows the first of very many markers side by side', () => {
  const text = 'so ' + '[1]'.repeat(20_000);
  expect(plainText(createScanner().read(text).blocks).length).toBeGreaterThan(50_000);
});

it('asks the caller from where a bracket waits', () => {
  const scanner = createScanner({ holdBack: (text) => text.indexOf('[see') });
  expect(plainText(scanner.read('so it is [see the gui').blocks)).toBe('so it is');
  expect(plainText(scanner.read('so it is [see the gui`x` a').blocks)).toBe(
    'so it is see the guix a',
  );
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
  ['## A **title', 'A title'],
  ['| a |\n|--|\n| **b', 'a\nb'],
])('shows of %j what it says so far', (content, expected) => {
  expect(plainText(createScanner().read(content).blocks)).toBe(expected);
});
