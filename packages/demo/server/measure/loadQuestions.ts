import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const demo = join(import.meta.dirname, '../..');
const files = {
  shop: 'documents/questions.json',
  library: 'test/questions/library.json',
} as const;

/** Questions with what a right answer holds, over the demo's shop documents or the library documents of the tests. */
export async function loadQuestions(set: 'shop' | 'library'): Promise<LabelledQuestion[]> {
  // The files are part of this package and have this form.
  return JSON.parse(await readFile(join(demo, files[set]), 'utf8')) as LabelledQuestion[];
}

export interface LabelledQuestion {
  readonly question: string;
  /** Words of the documents that a right answer quotes, each of them; `null` when the documents do not answer. */
  readonly answer: readonly string[] | null;
  /** The engine was tuned on `dev` and is judged on `held-out`. */
  readonly split: 'dev' | 'held-out';
}
