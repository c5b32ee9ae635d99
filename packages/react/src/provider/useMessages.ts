'use client';
import { defaultMessages } from './messages/index.ts';
import type { Messages } from './messages/index.ts';
import { useWords } from './useWords.ts';

/** All words of all parts, the product's own in place of the defaults. A product that shows one part loads them all by this. */
export function useMessages(): Messages {
  return useWords(defaultMessages);
}
