'use client';
import { createContext, useContext } from 'react';

/** The answer that parts below belong to; named in every event they emit. */
export interface ResponseScope {
  readonly responseId: string;
  readonly tier: string;
  readonly confidence: number | null;
}

export const ResponseScopeContext = createContext<ResponseScope | null>(null);

/** The surrounding answer, or `null` when a part stands alone. */
export function useResponseScope(): ResponseScope | null {
  return useContext(ResponseScopeContext);
}
