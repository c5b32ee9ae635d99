import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLibrary } from '../documents/createLibrary.ts';
import { loadQuestions } from './loadQuestions.ts';
import { measureAbstention } from './measureAbstention.ts';

const demo = join(import.meta.dirname, '../..');

it('has enough labelled questions of both kinds to judge by', async () => {
  const shop = await loadQuestions('shop');
  const library = await loadQuestions('library');
  expect(shop.filter(({ answer }) => answer !== null).length).toBeGreaterThanOrEqual(40);
  expect(shop.filter(({ answer }) => answer === null).length).toBeGreaterThanOrEqual(40);
  expect(library.filter(({ answer }) => answer !== null).length).toBeGreaterThanOrEqual(15);
  expect(library.filter(({ answer }) => answer === null).length).toBeGreaterThanOrEqual(15);
});

it.each([
  ['questions about the shop that it was not tuned on', 'documents', 'shop'],
  ["questions about somebody else's documents", 'test/library', 'library'],
] as const)('abstains and answers soundly on %s', async (_, folder, set) => {
  const { search } = await createLibrary(join(demo, folder));
  const questions = (await loadQuestions(set)).filter(({ split }) => split === 'held-out');
  const { precision, recall, answered, accuracy } = measureAbstention(search, questions);
  expect(precision).toBeGreaterThanOrEqual(0.8);
  expect(recall).toBeGreaterThanOrEqual(0.7);
  expect(answered).toBeGreaterThanOrEqual(0.75);
  expect(accuracy).toBeGreaterThanOrEqual(0.75);
});

it('leaves open what nothing was asked for', async () => {
  const { search } = await createLibrary(join(demo, 'test/library'));
  expect(measureAbstention(search, [])).toMatchObject({
    precision: null,
    recall: null,
    accuracy: null,
  });
});
