import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8's nursery at its first size. Indexing makes much short-lived garbage, for which V8 would otherwise claim a
 * third more memory than the index itself takes: 235 in place of 350 MB for 1,000 documents, in the same time.
 */
export function keepYoungHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
