'use client';
import { useMemo } from 'react';
import type { Claim } from '@credence-ui/core/response';
import { useCredence } from '../provider/CredenceContext.ts';
import { markClaims } from './markClaims.ts';
import type { MarkedClaim } from './markClaims.ts';
import type { SourceBlock } from './useBlocks.ts';

/** The claims to mark, all of them and those that reach into each block. */
export function useMarkedClaims(
  content: string,
  claims: readonly Claim[],
  blocks: readonly SourceBlock[],
): { readonly claims: readonly MarkedClaim[]; readonly byBlock: readonly MarkedClaim[][] } {
  const { tiers } = useCredence();
  const marked = useMemo(() => markClaims(claims, content, tiers), [claims, content, tiers]);
  const byBlock = blocks.map(({ block }) =>
    marked.filter(({ span }) => span.start < block.end && span.end > block.start),
  );
  return { claims: marked, byBlock };
}
