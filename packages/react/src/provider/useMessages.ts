'use client';
import { useWords } from './CredenceContext.ts';
import { defaultMessages } from './messages/index.ts';
import type { Messages } from './messages/index.ts';

/**
 * All words of all parts, the product's own in place of the defaults. A product that shows one part loads them all by this,
 * which is why it stands apart from what the parts themselves use.
 */
export function useMessages(): Messages {
  return useWords(defaultMessages);
}
