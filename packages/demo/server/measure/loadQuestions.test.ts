import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLibrary } from '../documents/createLibrary.ts';
import { loadQuestions } from './loadQuestions.ts';

const demo = join(import.meta.dirname, '../..');
const sets = [
  ['shop', 'documents', { answerable: 230, unanswerable: 90, perDocument: 8 }],
  ['library', 'test/library', { answerable: 15, unanswerable: 15, perDocument: 3 }],
] as const;

async function textsOf(folder: string): Promise<Map<string, string>> {
  const { documents } = await createLibrary(join(demo, folder));
  return new Map(
    [...documents.values()].map(({ name, pages }) => [
      name,
      pages.map(({ text }) => text).join('\n'),
    ]),
  );
}

it.each(sets)(
  'asks the %s enough of both kinds, and enough about every document',
  async (...row) => {
    const [set, folder, least] = row;
    const questions = await loadQuestions(set);
    const answers = questions.flatMap(({ answer }) => (answer === null ? [] : [answer]));
    expect(answers.length).toBeGreaterThanOrEqual(least.answerable);
    expect(questions.length - answers.length).toBeGreaterThanOrEqual(least.unanswerable);
    for (const [name, text] of await textsOf(folder)) {
      const here = answers.filter((answer) => answer.every((phrase) => text.includes(phrase)));
      expect(here.length, name).toBeGreaterThanOrEqual(least.perDocument);
    }
  },
);

it.each(sets)('expects of the %s nothing that its documents do not say', async (set, folder) => {
  const texts = [...(await textsOf(folder)).values()];
  const questions = await loadQuestions(set);
  const unsaid = questions.filter(
    ({ answer }) =>
      answer !== null &&
      (answer.length === 0 ||
        !texts.some((text) => answer.every((phrase) => phrase !== '' && text.includes(phrase)))),
  );
  expect(unsaid).toEqual([]);
});

it.each(sets)('asks the %s everything once', async (set) => {
  const questions = await loadQuestions(set);
  const wordings = questions.map(({ question }) =>
    question
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  );
  expect(wordings.filter((wording, index) => wordings.indexOf(wording) !== index)).toEqual([]);
});

it('keeps two fifths or more of the shop apart to judge by, and tunes on nothing of the library', async () => {
  const questions = await loadQuestions('shop');
  const dev = questions.filter(({ split }) => split === 'dev').length;
  const heldOut = questions.filter(({ split }) => split === 'held-out').length;
  expect(dev + heldOut).toBe(questions.length);
  expect(dev / questions.length).toBeGreaterThan(0.45);
  expect(dev / questions.length).toBeLessThan(0.6);
  expect((await loadQuestions('library')).every(({ split }) => split === 'held-out')).toBe(true);
});
