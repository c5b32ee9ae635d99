'use client';
import { createContext, useContext } from 'react';
import type { FeedbackState } from './useFeedback.ts';

export const FeedbackContext = createContext<FeedbackState | null>(null);

/** The vote of the surrounding `Feedback.Root` and what a person can do about it. Throws when `part` stands outside of one. */
export function useFeedbackContext(part = 'Root'): FeedbackState {
  const value = useContext(FeedbackContext);
  if (value) return value;
  throw new Error(`Credence: <Feedback.${part}> is outside <Feedback.Root>. Render it inside one.`);
}
