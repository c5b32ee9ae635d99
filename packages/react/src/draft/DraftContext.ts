'use client';
import { createContext, useContext } from 'react';
import type { RefCallback } from 'react';
import type { DraftState } from './useDraft.ts';

/** A draft's state and what ties its parts together. */
export interface DraftContextValue extends DraftState {
  /** The element that says why sending is closed. */
  readonly statusId: string;
  readonly editorRef: RefCallback<HTMLTextAreaElement>;
}

export const DraftContext = createContext<DraftContextValue | null>(null);

/** The draft of the surrounding `Draft.Root` and the acts of whoever works on it. Throws when `part` stands outside of one. */
export function useDraftContext(part = 'Root'): DraftContextValue {
  const value = useContext(DraftContext);
  if (value) return value;
  throw new Error(`Credence: <Draft.${part}> is outside <Draft.Root>. Render it inside one.`);
}
