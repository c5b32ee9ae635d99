'use client';
import { useCredence } from './CredenceContext.ts';
import type { Messages } from './messages/index.ts';
import type { Words } from './messages/words.ts';

const known = new WeakMap<object, WeakMap<object, object>>();

/**
 * A concept's own words, under those that the product replaced. Each concept brings only its own, so that a product that
 * uses one does not load the words of all.
 */
export function useWords<Own extends Partial<Messages>>(own: Own): Words<Own> {
  const { messages } = useCredence();
  const mixed = known.get(messages) ?? new WeakMap<object, object>();
  known.set(messages, mixed);
  const words = mixed.get(own) ?? { ...own, ...messages };
  mixed.set(own, words);
  return words as Words<Own>; // made above of these very words
}
