import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../block/block.ts';
import { plainText } from '../messageText.ts';
import { createScanner, parse } from './readOn.ts';

const names = new Set(['__init__.py', 'a*b*c', 'https://kb.example/a', 'Policy A']);
const shown = (blocks: readonly Block[]): string => plainText(blocks);

describe('a name in brackets', () => {
  it.each([
    ['It starts in [__init__.py].', 'It starts in [__init__.py].'],
    ['See [a*b*c] and *that*.', 'See [a*b*c] and that.'],
    ['Rules: [https://kb.example/a].', 'Rules: [https://kb.example/a].'],
    ['As of [Policy A](https://kb.example), yes.', 'As of Policy A, yes.'],
    ['Other [__main__.py] words.', 'Other [main.py] words.'],
  ])('is text whatever it holds: %s', (content, text) => {
    expect(shown(parse(content, { names }))).toBe(text);
  });

  it.each([...names])('is never shown by halves: %s', (name) => {
    const scanner = createScanner({ names });
    const content = `It says so [${name}]. More.`;
    for (let end = 1; end <= content.length; end++) {
      const { blocks } = scanner.read(content.slice(0, end), { done: end === content.length });
      expect(shown(blocks)).toMatch(/^[A-Za-z ]*(?:\[[^\]]+\][. A-Za-z]*)?$/);
      expect(shown(blocks).includes('[')).toBe(shown(blocks).includes(`[${name}]`));
    }
  });

  it('is read the same in steps as at once', () => {
    const parts = [
      '[Policy A]',
      '[Pol',
      'icy A',
      ']',
      '(x)',
      '*',
      '__',
      '[__init__.py]',
      ' word ',
      '\n',
      '`',
      '![',
      '\\',
    ];
    const contents = fc.array(fc.constantFrom(...parts), { maxLength: 12 });
    fc.assert(
      fc.property(contents, (pieces) => {
        const scanner = createScanner({ names });
        const content = pieces.join('');
        let end = 0;
        for (const piece of pieces) {
          end += piece.length;
          scanner.read(content.slice(0, end), { growth: true });
        }
        const { blocks } = scanner.read(content, { done: true });
        expect(blocks).toEqual(parse(content, { names }));
      }),
      { numRuns: 500 },
    );
  });
});
