'use client';
import { createContext, useContext } from 'react';
import type { FallbackState } from './useFallback.ts';

export const FallbackContext = createContext<FallbackState | null>(null);

/** The surrounding `Fallback.Root`. Throws when `part` stands outside of one. */
export function useFallbackContext(part: string): FallbackState {
  const value = useContext(FallbackContext);
  if (value) return value;
  throw new Error(`Credence: <Fallback.${part}> is outside <Fallback.Root>. Render it inside one.`);
}
