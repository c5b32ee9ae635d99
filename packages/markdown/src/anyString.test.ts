import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse, plainText } from './index.ts';
import { textsOf } from '../test/textsOf.ts';

const fragments = fc.constantFrom(
  ...'abc xyz 1.\n\n\n*_~`#>-+|[]()!\\<&;:"\t'.split(''),
  '**',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n    ',
  '```',
  '[1]',
  '](',
  ']: ',
  '\r\n',
  '| a |\n|--|\n|',
  '- [x] ',
  'https://a.org',
  '&amp;',
  '<b>',
  '😀',
  '\ud800',
);
const documents = fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join(''));

it('reads any string without an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (content) => Array.isArray(parse(content))));
  fc.assert(
    fc.property(documents, (content) => Array.isArray(parse(content))),
    { numRuns: 2000 },
  );
});

it('gives any string spans that lie in their parent, in order and without overlap', () => {
  fc.assert(
    fc.property(documents, (content) => {
      expectNested(parse(content), 0, content.length);
    }),
    { numRuns: 2000 },
  );
});

it('gives any string texts that are the source, character by character, unless decoded', () => {
  fc.assert(
    fc.property(documents, (content) => {
      for (const { text, start, end } of textsOf(parse(content))) {
        const source = content.slice(start, end);
        if (source !== text) expect(source).toMatch(/^(?:&.*;|\\.|\r\n?)$/s);
      }
    }),
    { numRuns: 2000 },
  );
});

it('keeps every word of any text', () => {
  const harmless = fc.constantFrom(
    ...'abc xyz \n\n*_#>-+[]!\\'.split(''),
    '\n> ',
    '\n- ',
    '**',
    '1. ',
  );
  fc.assert(
    fc.property(fc.array(harmless, { maxLength: 60 }), (parts) => {
      const content = parts.join('');
      const letters = (text: string): string => text.replace(/[^a-z]/g, '');
      expect(letters(plainText(parse(content)))).toBe(letters(content));
    }),
    { numRuns: 2000 },
  );
});

it('reads fifty thousand characters of marks', () => {
  for (const mark of ['[', '> ', '*a ', '`', '![', '](', '- ', '\n', '<', '&', '|', '[a](b "']) {
    expect(parse(mark.repeat(50_000 / mark.length)).length).toBeGreaterThanOrEqual(0);
  }
});

function expectNested(value: unknown, from: number, to: number): void {
  if (Array.isArray(value)) {
    let position = from;
    for (const item of value as ({ start: number; end: number } | null)[]) {
      if (item === null || typeof item !== 'object') continue;
      expectNested(item, position, to);
      position = item.end;
    }
  } else if (typeof value === 'object' && value !== null) {
    const { start, end } = value as { start: number; end: number };
    expect(from <= start && start <= end && end <= to).toBe(true);
    for (const inner of Object.values(value)) {
      if (Array.isArray(inner)) expectNested(inner, start, end);
    }
  }
}
