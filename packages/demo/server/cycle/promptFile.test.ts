import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parsePrompt, readPrompts } from './promptFile.ts';

it('reads settings above the first blank line and words below it', () => {
  expect(parsePrompt('a-1', 'Engine: extractive\nsentences: 1\n\nOne.\n\nTwo.')).toMatchObject({
    version: 'a-1',
    engine: 'extractive',
    sentences: 1,
    sentencesOfSeveral: 2,
    instructions: 'One.\n\nTwo.',
  });
  expect(parsePrompt('m-1', 'engine: model\r\n\r\nAnswer briefly.')?.instructions).toBe(
    'Answer briefly.',
  );
});

it.each([
  ['nothing', ''],
  ['words alone', 'Answer briefly.'],
  ['an engine that there is not', 'engine: human\n\nAnswer.'],
  ['a model that is told nothing', 'engine: model\n\n'],
])('takes %s for no prompt', (_, text) => {
  expect(parsePrompt('x', text)).toBeNull();
});

it.each(['0', '12', '-1', 'many', ''])(
  'passes over a number of sentences that is none: %j',
  (of) => {
    expect(parsePrompt('x', `engine: extractive\nsentences: ${of}`)?.sentences).toBe(3);
  },
);

it('says which files of a folder are no prompts', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'credence-prompts-'));
  await writeFile(join(folder, 'b-1.md'), 'engine: extractive');
  await writeFile(join(folder, 'notes.md'), 'To do');
  await writeFile(join(folder, 'other.txt'), 'engine: model');
  const { prompts, problems } = await readPrompts(folder);
  expect([...prompts.keys()]).toEqual(['b-1']);
  expect(problems).toEqual([expect.stringMatching(/^notes\.md is no prompt\./)]);
  await rm(folder, { recursive: true });
  expect((await readPrompts(folder)).prompts.size).toBe(0);
});
