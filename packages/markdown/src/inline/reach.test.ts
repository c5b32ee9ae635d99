import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readChunked } from '../../test/chunked.ts';
import { createScanner, parse } from '../index.ts';
import { reach } from './state.ts';

const words = (length: number): string => 'words '.repeat(length / 6) + 'x'.repeat(length % 6);

it.each([
  ['emphasis', (inner: string) => `*${inner}*`],
  ['code', (inner: string) => `\`${inner}\``],
  ['link', (inner: string) => `[${inner}](/u)`],
  ['link', (inner: string) => `[a](/u "${inner}")`],
  ['html', (inner: string) => `<!--${inner}-->`],
])('holds so much in %s, and shows what is longer as it was typed', (kind, around) => {
  const kinds = (text: string): unknown => parse(`a ${text}`)[0];
  expect(kinds(around(words(reach - 10)))).toMatchObject({ children: [{}, { kind }] });
  const long = around(words(reach + 10));
  expect(kinds(long)).toMatchObject({ children: [{ kind: 'text', text: `a ${long}` }] });
});

it('takes an address of any length', () => {
  const href = `https://a.org/${'x'.repeat(3 * reach)}`;
  expect(parse(`[a](${href})`)).toMatchObject([{ children: [{ kind: 'link', href }] }]);
});

const fragments = fc.oneof(
  fc.constantFrom(...'*_~`[]()<>&\\ '.split(''), '**', '](', '](/u "', '")', '<a b="', '">', '\n'),
  fc.constantFrom('<!--', '-->', '[a]', 'www.a.org', 'a@b.org', '&amp;', '。', '`` '),
  fc.integer({ min: 1, max: reach }).map(words),
);

it('ends with what the whole text gives where marks stand as far apart as they can', () => {
  const paragraphs = fc.array(fragments, { minLength: 10, maxLength: 40 });
  fc.assert(
    fc.property(paragraphs, fc.integer({ min: 50, max: 900 }), (parts, size) => {
      const content = `a ${parts.join('')}`;
      const cuts = Array.from({ length: Math.ceil(content.length / size) }, (_, at) => at * size);
      expect(readChunked(content, cuts, true).blocks).toEqual(parse(content));
    }),
    { numRuns: 150 },
  );
});

it('closes a phrase by a mark that stood in a code span for as long as that might still end', () => {
  const content = `*${words(900)}b \`c* ${words(reach + 100)}`;
  const cuts = Array.from({ length: content.length / 50 }, (_, at) => at * 50);
  expect(parse(content)).toMatchObject([{ children: [{ kind: 'emphasis' }, {}] }]);
  expect(readChunked(content, cuts, false).blocks).toEqual(parse(content));
});

it.each(['**_* ', '*_* _ ', '\\|', '[a](<b', '[a ', 'a@a.', '<!-- ', '*words ', '`` a '])(
  'reads no more of %o with each chunk the longer it gets',
  (unit) => {
    const perChunk = (length: number): number => {
      const content = unit.repeat(length / unit.length);
      const scanner = createScanner();
      for (let end = 64; end < content.length; end += 64) scanner.read(content.slice(0, end));
      return scanner.read(content).charactersRead / (content.length / 64);
    };
    expect(perChunk(40_000)).toBeLessThan(8 * reach);
  },
);
