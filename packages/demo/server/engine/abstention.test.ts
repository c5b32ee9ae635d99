import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../documents/createLibrary.ts';
import type { PassageSearch } from '../retrieval/createSearch.ts';
import { assessAnswer } from './assessAnswer.ts';
import { extract } from './extractive/createExtractiveEngine.ts';

interface Labelled {
  readonly question: string;
  /** Words of a right answer; `null` when the documents do not say. */
  readonly answer: string | null;
  readonly split: 'dev' | 'held-out';
}

const root = join(import.meta.dirname, '../..');

async function labelled(name: string): Promise<readonly Labelled[]> {
  // The file is part of this package and has this form.
  return JSON.parse(
    await readFile(join(root, `test/questions/${name}.json`), 'utf8'),
  ) as readonly Labelled[];
}

function abstains(search: PassageSearch, question: string): boolean {
  return assessAnswer(extract(search, question)).abstain;
}

/** Floors well below what was measured (`pnpm bench demo`), so that only a real loss fails. */
describe.each([
  ['the demo documents', 'documents', 'shop', 40],
  ['documents of another trade', 'test/library', 'library', 15],
])('over %s, on questions that nothing was tuned on,', (_what, folder, name, fewest) => {
  it('answers most of what they say and abstains from most of what they do not', async () => {
    const { search } = await createLibrary(join(root, folder));
    const all = await labelled(name);
    const heldOut = all.filter(({ split }) => split === 'held-out');
    const known = heldOut.filter(({ answer }) => answer !== null);
    const unknown = heldOut.filter(({ answer }) => answer === null);
    expect(all.filter(({ answer }) => answer !== null).length).toBeGreaterThanOrEqual(fewest);
    expect(all.filter(({ answer }) => answer === null).length).toBeGreaterThanOrEqual(fewest);
    const offered = known.filter(({ question }) => !abstains(search, question));
    const refused = unknown.filter(({ question }) => abstains(search, question));
    expect(offered.length / known.length).toBeGreaterThan(0.75);
    expect(refused.length / unknown.length).toBeGreaterThan(0.75);
  });
});
