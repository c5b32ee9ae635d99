import { existsSync, readFileSync } from 'node:fs';
import type {} from '../packages/react/test/provided.ts';

/** Reads the inputs of the corpus beside the repository for tests in a browser, which cannot. */
export function readUntrusted(): readonly string[] | null {
  const file = new URL('../../shared/corpus/untrusted.json', import.meta.url);
  if (!existsSync(file)) return null;
  // The corpus says so of itself.
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly vectors: readonly { readonly input: string }[];
  };
  return vectors.map(({ input }) => input);
}
