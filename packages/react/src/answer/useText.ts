'use client';
import { useEffect } from 'react';
import { warnOnce } from '@credence-ui/core/store';

/** A text may be missing from what a model sent; then there are no words to show, and the developer is told once. */
export function useText(given: unknown): string {
  const isText = typeof given === 'string';
  // Syncs with the console.
  useEffect(() => {
    if (isText) return;
    warnOnce('Credence: <Answer.Text> has no content, so it is empty. Give it the answer as text.');
  }, [isText]);
  return isText ? given : '';
}
