import { expect, it } from 'vitest';
import { parse, plainText } from './index.ts';
import type { Inline } from './index.ts';
import { toHtml } from '../test/toHtml.ts';
import { textsOf } from '../test/textsOf.ts';

const inlinesOf = (content: string): readonly Inline[] => {
  const [block] = parse(content);
  return block?.kind === 'paragraph' ? block.children : [];
};

it.each([
  ['*a*', 'emphasis'],
  ['__a__', 'strong'],
  ['~~a~~', 'strikethrough'],
  ['`a`', 'code'],
  ['[a](b)', 'link'],
  ['<https://a.org>', 'link'],
  ['https://a.org', 'link'],
  ['![a](b)', 'image'],
  ['x\\\ny', 'break'],
  ['a <b> c', 'html'],
])('reads %j with its %s', (content, kind) => {
  expect(inlinesOf(content).map((inline) => inline.kind)).toContain(kind);
});

it.each([
  ['**已退款。**请查收', '<strong>已退款。</strong>请查收'],
  ['订单**“已退款”**请查收', '订单<strong>“已退款”</strong>请查收'],
  ['これは**「重要」**です', 'これは<strong>「重要」</strong>です'],
  ['**환불(완료)**되었습니다', '<strong>환불(완료)</strong>되었습니다'],
  ['~~作废。~~改为', '<del>作废。</del>改为'],
  ['（_强调_）', '（<em>强调</em>）'],
  ['**done.**next', '**done.**next'],
  ['a _b。_c', 'a _b。_c'],
])('lets the marks of %j stand beside words that have no spaces between them', (content, html) => {
  expect(toHtml(parse(content)).trim()).toBe(`<p>${html}</p>`);
});

it.each(['[1]', 'a [1][2] b', 'a [1,2].', '[1][2](3', 'no [^1] note', '[ ]', '![1]'])(
  'leaves the undefined reference in %j as the text that it is',
  (content) => {
    expect(inlinesOf(content)).toEqual([
      { kind: 'text', text: content, start: 0, end: content.length },
    ]);
  },
);

it('resolves references wherever they are defined, whatever their case', () => {
  const content =
    '[a][Guide], [guide][] and [GUIDE] but [other]\n\n> [guide]: </the url> "T&amp;C"';
  const links = inlinesOf(content).filter((inline) => inline.kind === 'link');
  expect(links).toMatchObject([
    { href: '/the url', title: 'T&C', start: 0, end: 10, children: [{ text: 'a' }] },
    { href: '/the url', start: 12, end: 21 },
    { href: '/the url', start: 26, end: 33 },
  ]);
  expect(plainText(parse(content))).toBe('a, guide and GUIDE but [other]');
});

it('ends a bare link at a citation', () => {
  expect(inlinesOf('See https://a.org/x[1].')).toMatchObject([
    { text: 'See ' },
    { kind: 'link', href: 'https://a.org/x' },
    { text: '[1].' },
  ]);
});

it.each([
  ['请看 https://a.org/退货（中文版）。', 'https://a.org/退货'],
  ['【https://a.org/x】', 'https://a.org/x'],
  ['https://a.org/x【2】。', 'https://a.org/x'],
  ['サイトはhttps://a.org/x。', null],
  ['「https://a.org/x」と『www.a.org』', 'https://a.org/x'],
  ['*https://a.org/x*；', 'https://a.org/x'],
  ['**www.a.org/y**！', 'http://www.a.org/y'],
  ['https://a.org/x：说明', 'https://a.org/x'],
  ['https://a.org/x……', 'https://a.org/x'],
  ['《https://a.org/x？a=1》〈b〉', 'https://a.org/x'],
  ['“https://a.org/x”', 'https://a.org/x'],
  ['https://a.org/x、https://b.org', 'https://a.org/x'],
  ['me@a.org（邮件）', 'mailto:me@a.org'],
])('ends the address in %j before the punctuation of the sentence', (content, href) => {
  const link = /<a href="([^"]*)"/.exec(toHtml(parse(content)));
  expect(link ? decodeURI(link[1] ?? '') : null).toBe(href);
});

it.each([
  'It takes ~3 days, or ~a week.',
  'between 4~6 and 8~9',
  'ADMINI~1 and DOCUME~2',
  '周一~周三、周四~周五',
  'cd ~/bin or ~root and ~root',
  'a~b~c',
  '~ word ~',
  '~5 words~',
  '(~10) or (20~)',
])('leaves the single tildes of %j as the text that they are', (content) => {
  expect(plainText(parse(content))).toBe(content);
});

it.each([
  ['so ~gone~.', 'so <del>gone</del>.'],
  ['(~gone words~)', '(<del>gone words</del>)'],
  ['~été~', '<del>été</del>'],
  ['~10 and ~that~ there', '~10 and <del>that</del> there'],
  ['2~~3~~4', '2<del>3</del>4'],
])('strikes out the words between the tildes of %j', (content, html) => {
  expect(toHtml(parse(content)).trim()).toBe(`<p>${html}</p>`);
});

it.each([
  ['www.a.org', 'http://www.a.org'],
  ['me@a.org', 'mailto:me@a.org'],
  ['[a](<b c> "t")', 'b c'],
  ['[a](b\\)c)', 'b)c'],
  ['[a](b(c)d)', 'b(c)d'],
  ['[a](&#98;)', 'b'],
  ['[a]()', ''],
])('reads the destination of %j', (content, href) => {
  expect(inlinesOf(content)).toMatchObject([{ kind: 'link', href }]);
});

it.each(['[a](b c)', '[a](b', '[a] (b)', '[a](<b\n>)'])('sees no link in %j', (content) => {
  expect(inlinesOf(content).some((inline) => inline.kind === 'link')).toBe(false);
});

it('does not put links into links', () => {
  const [text, link] = inlinesOf('[a [b](c)](d)');
  expect(text).toMatchObject({ text: '[a ' });
  expect(link).toMatchObject({ kind: 'link', href: 'c' });
});

it.each([
  ['&amp;', '&'],
  ['&#x41;', 'A'],
  ['&apos;', "'"],
  ['&#0;', '\ufffd'],
  ['&#x110000;', '\ufffd'],
  ['\\*', '*'],
])('decodes %s and keeps the span of what was typed', (content, text) => {
  expect(inlinesOf(content)).toEqual([{ kind: 'text', text, start: 0, end: content.length }]);
});

it.each(['&unknown;', '&#x1100000;', '&amp', '&constructor;', '&;'])(
  'keeps %s, which stands for nothing',
  (content) => {
    expect(plainText(parse(content))).toBe(content);
  },
);

it('keeps offsets over quote marks and indentation', () => {
  const content = '> one *two\n>   three* four';
  const texts = textsOf(parse(content));
  expect(texts.map(({ text }) => text)).toEqual(['one ', 'two\n', 'three', ' four']);
  for (const { text, start, end } of texts) expect(content.slice(start, end)).toBe(text);
});

it('keeps offsets over Windows line ends', () => {
  const content = 'one\r\ntwo [1]\r\n\r\n- `x` y';
  const last = textsOf(parse(content)).at(-1);
  expect(last && content.slice(last.start, last.end)).toBe(' y');
  expect(parse(content)[0]).toMatchObject({ start: 0, end: 12 });
});

it('keeps the text of marks that nest too deep', () => {
  const content = `${'*a **b '.repeat(60)}c${'** *'.repeat(60)}`;
  expect(plainText(parse(content))).toContain('c');
});
