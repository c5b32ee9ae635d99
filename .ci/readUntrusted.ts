import { untrustedInputs } from '../packages/core/test/untrustedInputs.ts';
import type {} from '../packages/react/test/provided.ts';

/** Hostile inputs for tests in a browser, which cannot read files. */
export function readUntrusted(): readonly string[] {
  return untrustedInputs().map(({ input }) => input);
}
