import { join } from 'node:path';
import { readQuestions } from './readQuestions.ts';
import type { CheckQuestion } from './readQuestions.ts';

const demo = join(import.meta.dirname, '../..');
const files = {
  shop: 'documents/questions.json',
  library: 'test/questions/library.json',
} as const;

/** Questions with what a right answer holds, over the demo's shop documents or the library documents of the tests. */
export function loadQuestions(set: 'shop' | 'library'): Promise<readonly CheckQuestion[]> {
  return readQuestions(join(demo, files[set]));
}
