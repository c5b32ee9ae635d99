'use client';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { ResponseScopeContext } from './ResponseScope.ts';
import { useTier } from './useTier.ts';

/** Names the answer that the parts below belong to, so that their events can be joined. */
export function ResponseScopeProvider(props: ResponseScopeProvider.Props) {
  const { responseId, confidence = null, children } = props;
  const { name: tier } = useTier(confidence);
  const value = useMemo(
    () => ({ responseId, tier, confidence: tier === 'unknown' ? null : confidence }),
    [responseId, tier, confidence],
  );
  return <ResponseScopeContext.Provider value={value}>{children}</ResponseScopeContext.Provider>;
}

export declare namespace ResponseScopeProvider {
  interface Props {
    children?: ReactNode;
    /** The answer's id. */
    responseId: string;
    /** In [0, 1]; missing or invalid is the unknown tier. @default null */
    confidence?: number | null;
  }
}
