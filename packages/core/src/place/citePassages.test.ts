import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../response/response.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { citePassages } from './citePassages.ts';
import type { CitedPassage } from './citePassages.ts';

const passages: readonly CitedPassage[] = [
  { text: 'The window is 30 days.', source: 'refunds.md', page: 2 },
  { id: 'doc-a', text: 'Gifts: 60 days.', title: 'Gifts', source: 'gifts.md' },
  { text: 'Sale items are final.', url: 'https://shop.example/sale', score: 0.5 },
];
const ids = (content: string, given = passages) => citePassages(content, given).map(({ id }) => id);

it('cites a passage for the sentence that its marker stands in first', () => {
  const content = 'It is 30 days [1]. For gifts it is longer. [doc-a] Again [1].';
  expect(citePassages(content, passages)).toEqual([
    {
      id: '1',
      source: 'refunds.md',
      page: 2,
      text: 'The window is 30 days.',
      span: { start: 0, end: 18 },
      anchor: 'marker',
      reason: 'The answer marks a place but no words.',
    },
    {
      id: 'doc-a',
      source: 'Gifts',
      text: 'Gifts: 60 days.',
      span: { start: 19, end: content.indexOf(' Again') },
      anchor: 'marker',
      reason: 'The answer marks a place but no words.',
    },
  ]);
});

it('names a source without a title or file by its host, and hands on the score', () => {
  expect(citePassages('Final [3].', passages)).toMatchObject([
    { id: '3', source: 'shop.example', url: 'https://shop.example/sale', score: 0.5 },
  ]);
});

it('takes the passages of the evidence as they are', () => {
  const evidence: Evidence = { content: '', passages: [{ text: 'Yes.', id: 'a', score: 0.3 }] };
  expect(citePassages('Yes [a].', evidence.passages ?? [])).toMatchObject([{ source: 'a' }]);
});

it.each([
  ['Both [1, 3].', ['1', '3']],
  ['All [1-3].', ['1', '2', '3']],
  ['In their order [3][1] and [3].', ['3', '1']],
  ['Another way [^1] and 【3】.', ['1', '3']],
  ['Known in part [1, 9].', ['1']],
  ['Not there: [9], [0], [4], [-1], [1.5], [01], [1-9].', []],
  ['Names of objects [__proto__] [constructor] [length].', []],
  ['A link [1](https://a.example), an image ![1], escaped \\[1].', []],
  ['Code `[1]` and\n\n```\n[3]\n```\n\n    [doc-a]', []],
  ['An array[] of [x].', []],
  ['', []],
])('reads %j', (content, expected) => {
  expect(ids(content)).toEqual(expected);
});

describe('a name', () => {
  const numbered = (...names: (string | undefined)[]): CitedPassage[] =>
    names.map((id, index) => ({ text: `Passage ${index}`, ...(id !== undefined && { id }) }));
  const texts = (content: string, given: readonly CitedPassage[]) =>
    citePassages(content, given).map(({ text }) => text);

  it('that is an id counts before a place in the list', () => {
    expect(texts('So [1] and [2].', numbered('2', '1'))).toEqual(['Passage 1', 'Passage 0']);
  });

  it('is no place in a list that is numbered otherwise', () => {
    expect(texts('So [0], [1] and [2].', numbered('0', '1'))).toEqual(['Passage 0', 'Passage 1']);
  });

  it('may be an id here and a place there', () => {
    const given = numbered('a', undefined);
    expect(texts('So [a], [1] and [2].', given)).toEqual(['Passage 0', 'Passage 0', 'Passage 1']);
  });

  it('that two passages have is that of the first; one that is empty is none', () => {
    expect(texts('So [a] and [].', numbered('a', 'a', ''))).toEqual(['Passage 0']);
  });
});

it.each([
  ['In a sentence [1] it stands. Then more.', 'In a sentence [1] it stands.'],
  ['Behind it. [1] Then more.', 'Behind it. [1]'],
  ['One. Two.\n\n[1]\n\nThree.', 'Two.'],
  ['One. Two.\n\n[1] Three.', 'Three.'],
  ['[1] Leads. Then more.', 'Leads.'],
  ['- An item [1]\n- Another', 'An item [1]'],
  ['Wrapped in two\nlines [1]. More.', 'Wrapped in two\nlines [1].'],
])('lets the citation of %j rest on %j', (content, sentence) => {
  const { start, end } = citePassages(content, passages)[0]?.span ?? {};
  expect(content.slice(start, end)).toBe(sentence);
});

it('gives no span where there are no words', () => {
  expect(citePassages('[1]', passages)[0]).not.toHaveProperty('span');
});

it('cites as a plain reading of numbers does', () => {
  const word = fc.constantFrom(
    'So ',
    'it is',
    '. ',
    '\n\n',
    '[1]',
    ' [2]',
    '[3, 1]',
    '[9]',
    '[1](x)',
    '!',
  );
  const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(''));
  fc.assert(
    fc.property(text, (content) => {
      const cited = citePassages(content, passages);
      expect(cited.map(({ id, span }) => [id, span])).toEqual(plainlyCited(content));
    }),
    { numRuns: 500 },
  );
});

it('reads 10,000 markers in a megabyte', () => {
  const sentence = `${'So it is said by those who know it well, '.repeat(2)}and so on [1-3]. `;
  const content = sentence.repeat(10_000) + '[1]'.repeat(10_000) + 'x'.repeat(100_000);
  const many = Array.from({ length: 1000 }, (_, index) => ({ text: `Passage ${index}` }));
  expect(content.length).toBeGreaterThan(1_000_000);
  expect(ids(content, many)).toEqual(['1', '2', '3']);
  const apart = many.map((_, index) => `So it is [${index + 1}]. `).join('');
  expect(ids(apart, many)).toHaveLength(1000);
});

/** The numbers of `[1]` and `[3, 1]` outside links and images, each once, with their sentences. */
function plainlyCited(content: string): [string, Span | undefined][] {
  const cited = new Map<string, Span | undefined>();
  for (const { 1: list = '', index } of content.matchAll(/(?<![!\\])\[(\d(?:, \d)*)\](?!\()/g)) {
    for (const name of list.split(', ')) {
      if (Number(name) <= passages.length && !cited.has(name)) {
        cited.set(name, plainSentence(content, index));
      }
    }
  }
  return [...cited];
}

/** The sentence that holds a marker, else the one that it leads on its line, else the one before. */
function plainSentence(content: string, at: number): Span | undefined {
  const isOneLine = (from: number, to: number) => !content.slice(from, to).includes('\n');
  const all = sentences(content);
  const before = all.filter(({ start }) => start <= at).at(-1);
  const after = all.find(({ start }) => start > at);
  if (before && (at < before.end || isOneLine(before.end, at))) return before;
  return after && isOneLine(at, after.start) ? after : before;
}
