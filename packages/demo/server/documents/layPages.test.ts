import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block } from './document.ts';
import { layPages } from './layPages.ts';

const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('heading', 'text'),
  text: fc.string({ minLength: 1 }),
});

it('loses no text and lets sections tile each page up to its headings', () => {
  fc.assert(
    fc.property(fc.array(fc.array(block)), (pages) => {
      for (const [index, { text, sections }] of layPages(pages).entries()) {
        expect(text).toBe((pages[index] ?? []).map((one) => one.text).join('\n\n'));
        for (const { start, end } of sections)
          expect(start <= end && end <= text.length).toBe(true);
        for (const [at, section] of sections.entries()) {
          const before = sections[at - 1];
          if (before) expect(before.end).toBeLessThanOrEqual(section.start);
        }
      }
    }),
  );
});

it('carries a heading over the end of its page', () => {
  const pages = layPages([
    [
      { kind: 'heading', text: 'Refunds' },
      { kind: 'text', text: 'One.' },
    ],
    [{ kind: 'text', text: 'Two.' }],
  ]);
  expect(pages[1]?.sections).toEqual([{ heading: 'Refunds', start: 0, end: 4 }]);
});
