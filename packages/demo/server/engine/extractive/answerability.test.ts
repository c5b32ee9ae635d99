import { expect, it } from 'vitest';
import { searchOf } from '../../../test/support/searchOf.ts';
import { stemmed } from '../../retrieval/settings.ts';
import { answerability } from './answerability.ts';
import { readQuestion } from './readQuestion.ts';

const search = searchOf({
  'returns.md': 'Unused goods can be returned within 30 days.',
  'battery.md': 'A swollen battery is replaced free of charge.',
  'stores.md': 'Our stores open at ten.',
});

function judge(question: string, cited: string): number | null {
  const [asked] = readQuestion(question);
  const [hit] = search.search([{ word: cited, weight: 1 }], stemmed, 1);
  if (asked === undefined || hit === undefined)
    throw new Error('the test asks for what is not there');
  return answerability(search, asked, [hit.passage]);
}

it('is near 1 when the cited passage speaks of everything asked', () => {
  expect(judge('Can goods be returned unused?', 'goods')).toBeGreaterThan(0.95);
});

it('is near 0 when it speaks of something else', () => {
  expect(judge('Can goods be returned unused?', 'battery')).toBeLessThan(0.05);
});

it('falls when a word is asked for that no document has', () => {
  const known = judge('Is a battery replaced?', 'battery') ?? 0;
  expect(judge('Is a Brightwave battery replaced?', 'battery')).toBeLessThan(known - 0.2);
});

it('does not add up passages that each speak of half', () => {
  const [asked] = readQuestion('Do stores replace a battery?');
  const hits = search.search(
    [
      { word: 'battery', weight: 1 },
      { word: 'stores', weight: 1 },
    ],
    stemmed,
    2,
  );
  if (asked === undefined) throw new Error('a question was asked');
  const both = answerability(
    search,
    asked,
    hits.map(({ passage }) => passage),
  );
  const each = hits.map(({ passage }) => answerability(search, asked, [passage]) ?? 0);
  expect(both).toBe(Math.max(...each));
});
