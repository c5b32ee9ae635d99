'use client';
import type { Citation } from '@credence-ui/core/response';
import { useCredence } from '../provider/CredenceContext.ts';
import { sourceLink } from './sourceLink.ts';
import type { SourceLink } from './sourceLink.ts';

/** Where a citation leads under the provider's link policy. */
export function useSourceLink(citation: Citation): SourceLink {
  const { linkPolicy } = useCredence();
  return sourceLink(citation, linkPolicy);
}
