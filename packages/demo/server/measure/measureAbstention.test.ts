import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLibrary } from '../documents/createLibrary.ts';
import { loadQuestions } from './loadQuestions.ts';
import { measureAbstention } from './measureAbstention.ts';

const demo = join(import.meta.dirname, '../..');

/** The shop is asked by letters and roundabout wordings too, where comparing words finds less. */
const shopFloor = { precision: 0.5, recall: 0.75, answered: 0.68, accuracy: 0.7 };
const libraryFloor = { precision: 0.8, recall: 0.7, answered: 0.75, accuracy: 0.75 };

it.each([
  ['questions about the shop that it was not tuned on', 'documents', 'shop', shopFloor],
  ["questions about somebody else's documents", 'test/library', 'library', libraryFloor],
] as const)('abstains and answers no worse than it did on %s', async (_, folder, set, floor) => {
  const { search } = await createLibrary(join(demo, folder));
  const questions = (await loadQuestions(set)).filter(({ split }) => split === 'held-out');
  const { precision, recall, answered, accuracy } = measureAbstention(search, questions);
  expect(precision).toBeGreaterThanOrEqual(floor.precision);
  expect(recall).toBeGreaterThanOrEqual(floor.recall);
  expect(answered).toBeGreaterThanOrEqual(floor.answered);
  expect(accuracy).toBeGreaterThanOrEqual(floor.accuracy);
});

it('leaves open what nothing was asked for', async () => {
  const { search } = await createLibrary(join(demo, 'test/library'));
  expect(measureAbstention(search, [])).toMatchObject({
    precision: null,
    recall: null,
    accuracy: null,
  });
});
