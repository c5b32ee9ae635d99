import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readChunked } from '../../test/chunked.ts';
import { createScanner, parse, plainText } from '../index.ts';

const fragments = fc.constantFrom(
  ...'ab 1.\n\n\n*_~`#>-+|[]()!\\<&:"\t='.split(''),
  'some words',
  '**',
  '\n> ',
  '\n- ',
  '\n  ',
  '\n1. ',
  '\n    ',
  '```',
  '\n```\n',
  '[1]',
  '[a]',
  '](',
  '\n\n[a]: /u "t"\n',
  '\n[^n]: note\n',
  '[^n]',
  '\r\n',
  '| a |\n|--|\n|',
  '- [x] ',
  'https://a.org',
  'www.a.org',
  '&amp;',
  '<div>',
  '<b>',
  '😀',
);
const documents = fc.array(fragments, { maxLength: 50 }).map((parts) => parts.join(''));

it('ends with what the whole text gives, however it was cut', () => {
  const cuts = fc.array(fc.nat(200), { maxLength: 40 });
  fc.assert(
    fc.property(documents, cuts, fc.boolean(), (content, places, growth) => {
      expect(readChunked(content, places, growth).blocks).toEqual(parse(content));
    }),
    { numRuns: 3000 },
  );
});

it('shows the same at any moment, however the text came to it', () => {
  fc.assert(
    fc.property(documents, (content) => {
      const steps = createScanner();
      let shown = steps.read('');
      for (let end = 1; end <= content.length; end++) shown = steps.read(content.slice(0, end));
      expect(plainText(shown.blocks)).toBe(plainText(createScanner().read(content).blocks));
    }),
    { numRuns: 300 },
  );
});

it('gives a closed block as the same object while the text goes on', () => {
  const scanner = createScanner();
  const [first] = scanner.read('One [1].\n\nTwo').blocks;
  expect(scanner.read('One [1].\n\nTwo **more**').blocks[0]).toBe(first);
  expect(scanner.read('One [1].\n\nTwo **more**\n\n- a', { done: true }).blocks[0]).toBe(first);
});

it('reads only the block again whose label is defined later', () => {
  const scanner = createScanner();
  const before = scanner.read('One [guide].\n\nTwo.\n\nThree').blocks;
  const after = scanner.read('One [guide].\n\nTwo.\n\nThree\n\n[guide]: /url\n\n').blocks;
  expect(after[0]).toMatchObject({ children: [{}, { kind: 'link', href: '/url' }, {}] });
  expect(after[1]).toBe(before[1]);
});

it('hands plain characters on without reading the block again', () => {
  const scanner = createScanner();
  const { blocks } = scanner.read('Some words', { growth: true });
  const grown = scanner.read('Some words and more ', { growth: true });
  expect(grown.blocks).toBe(blocks);
  expect(grown.growth).toBe(' and more');
  expect(scanner.read('Some words and more *of', { growth: true })).toMatchObject({
    growth: '',
    blocks: [{ children: [{ text: 'Some words and more ' }, { kind: 'emphasis' }] }],
  });
});

it('reads a text that does not go on with the last one from its start', () => {
  const scanner = createScanner();
  scanner.read('# One');
  const other = scanner.read('Two');
  expect(other).toMatchObject({ epoch: 1, blocks: [{ kind: 'paragraph' }] });
});

it('reads each character a few times, whatever the length', () => {
  const block =
    '## Title\n\nSome **bold** words and a [link](https://a.org) here [1].\n\n- one\n- two\n\n';
  const perCharacter = (count: number): number => {
    const content = block.repeat(count);
    const scanner = createScanner();
    for (let end = 4; end < content.length; end += 4) {
      scanner.read(content.slice(0, end), { growth: true });
    }
    return scanner.read(content, { done: true }).charactersRead / content.length;
  };
  const [short, long] = [perCharacter(20), perCharacter(400)];
  expect(short).toBeLessThan(20);
  expect(Math.abs(long - short)).toBeLessThan(1);
});

it.each(['list', 'table', 'code', 'paragraph'])(
  'reads a growing %s no more often as it gets longer',
  (kind) => {
    const lines = {
      list: '- item **b**\n',
      table: '| a | b |\n',
      code: 'a = 1;\n',
      paragraph: 'Words and *so* on. ',
    };
    const heads = { list: '', table: '| a | b |\n|---|---|\n', code: '```\n', paragraph: '' };
    const sort = kind as keyof typeof lines;
    const perCharacter = (count: number): number => {
      const content = heads[sort] + lines[sort].repeat(count);
      const scanner = createScanner();
      for (let end = 4; end < content.length; end += 4) scanner.read(content.slice(0, end));
      return scanner.read(content).charactersRead / content.length;
    };
    expect(perCharacter(800) / perCharacter(200)).toBeLessThan(1.5);
  },
);

it('shows a block past the limit as it is', () => {
  const long = `**${'words '.repeat(20_000)}**`;
  expect(parse(long)).toMatchObject([{ kind: 'paragraph' }]);
  expect(parse(long, { maxLength: 100 })).toMatchObject([{ kind: 'plain', text: long }]);
});
