import { createScanner } from '../src/index.ts';
import type { Scanned } from '../src/index.ts';

/** Reads a text in pieces that end at `cuts`, as it would be streamed, and then as a whole. */
export function readChunked(content: string, cuts: readonly number[], growth: boolean): Scanned {
  const scanner = createScanner();
  for (const cut of [...cuts].sort((a, b) => a - b))
    scanner.read(content.slice(0, cut), { growth });
  return scanner.read(content, { done: true });
}
