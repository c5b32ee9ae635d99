import { sentences } from '@credence-ui/core/text';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block, SourceDocument } from '../documents/document.ts';
import { layPages } from '../documents/layPages.ts';
import { passagesOf } from './passagesOf.ts';

const sentence = fc.constantFrom(
  'The window is 30 days.',
  'Gifts are free.',
  'Ask us first!',
  'Who pays?',
  'e.g. this.',
);
const text = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
const block: fc.Arbitrary<Block> = fc.record({ kind: fc.constantFrom('heading', 'text'), text });

it('cuts each page into passages that are its own words, in order, within one section', () => {
  fc.assert(
    fc.property(fc.array(fc.array(block), { minLength: 1 }), (blocks) => {
      const document = documentOf(blocks);
      const passages = passagesOf(document, 7);
      expect(passages.map(({ id }) => id)).toEqual(passages.map((_, index) => 7 + index));
      for (const { page, span, text: words, heading } of passages) {
        const source = document.pages[page - 1];
        expect(source?.text.slice(span.start, span.end)).toBe(words);
        const section = source?.sections.find(
          ({ start, end }) => start <= span.start && span.end <= end,
        );
        expect(section?.heading).toBe(heading);
        expect(sentences(words).length).toBeLessThanOrEqual(5);
      }
    }),
  );
});

it('loses no sentence', () => {
  const document = documentOf([[{ kind: 'text', text: 'One is here. '.repeat(13).trim() }]]);
  const passages = passagesOf(document, 0);
  expect(passages.flatMap(({ text: words }) => sentences(words))).toHaveLength(13);
  expect(passages.length).toBe(3);
});

function documentOf(blocks: readonly (readonly Block[])[]): SourceDocument {
  return {
    id: 'd',
    name: 'd.md',
    path: '/d.md',
    kind: 'markdown',
    title: null,
    pages: layPages(blocks),
  };
}
