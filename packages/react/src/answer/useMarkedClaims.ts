'use client';
import { useMemo } from 'react';
import type { Claim } from '@credence-ui/core/response';
import { useCredence } from '../provider/CredenceContext.ts';
import { markClaims } from './markClaims.ts';
import type { MarkedClaim } from './markClaims.ts';

const none: readonly MarkedClaim[] = [];

/** The claims to mark. Without any, growing text costs nothing here. */
export function useMarkedClaims(content: string, claims: readonly Claim[]): readonly MarkedClaim[] {
  const { tiers } = useCredence();
  const text = claims.length === 0 ? '' : content;
  return useMemo(
    () => (claims.length === 0 ? none : markClaims(claims, text, tiers)),
    [claims, text, tiers],
  );
}
