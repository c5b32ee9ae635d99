import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse, plainText, readOn } from '../index.ts';
import type { Scanned } from '../index.ts';

const pieces = fc.constantFrom(
  ...['some words ', '\n', '\n\n', '- ', '1. ', '> ', '| a |\n|--|\n', '|', '**', '`', '```\n'],
  ...['[a]', '[b]', '\n\n[a]: /u\n', '[b]: /v\n\n', '[^n]', '\n[^n]: x\n', '# ', '    ', '[1]'],
);
const endings = fc.array(fc.array(pieces, { minLength: 1, maxLength: 5 }), { maxLength: 12 });

it('leaves what it reads on from as it was, so that any number of texts can go on with it', () => {
  fc.assert(
    fc.property(endings, fc.infiniteStream(fc.nat()), (added, picks) => {
      const all: Scanned[] = [readOn(null, '')];
      for (const [at, more] of added.entries()) {
        const before = all[Number(picks.next().value) % all.length] ?? all[0];
        const content = (before?.place.content ?? '') + more.join('');
        all.push(readOn(before ?? null, content, { growth: at % 2 === 0 }));
      }
      for (const scanned of all) {
        const { content } = scanned.place;
        expect(plainText(readOn(scanned, content).blocks)).toBe(
          plainText(readOn(null, content).blocks),
        );
        expect(readOn(scanned, content, { done: true }).blocks).toEqual(parse(content));
      }
    }),
    { numRuns: 500 },
  );
});

it('gives the closed blocks of what it reads on from as the same objects, whichever text goes on with it', () => {
  const before = readOn(null, 'One [a].\n\n- two\n- three\n\nFour');
  const one = readOn(before, `${before.place.content} and\n\n[a]: /given-up\n\n`);
  const other = readOn(before, `${before.place.content} **and** more`);
  expect(one.blocks[0]).toMatchObject({ children: [{}, { kind: 'link' }, {}] });
  expect(one.blocks[1]).toBe(before.blocks[1]);
  expect(other.blocks.slice(0, 2)).toEqual(before.blocks.slice(0, 2));
  expect(other.blocks[1]).toBe(before.blocks[1]);
});
