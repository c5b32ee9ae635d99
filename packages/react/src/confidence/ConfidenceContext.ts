'use client';
import { createContext, useContext } from 'react';
import type { Assessment, Citation, Claim } from '@credence-ui/core/response';
import type { Tier, UnknownTier } from '@credence-ui/core/tier';
import type { TierWords } from '../provider/tierWords.ts';

/** What the parts below a `Confidence.Root` show. */
export interface ConfidenceContextValue {
  readonly tier: Tier | UnknownTier;
  readonly words: TierWords;
  /** True while the answer still comes and its confidence with it. */
  readonly pending: boolean;
  /** In [0, 1], or `null` when missing or invalid. */
  readonly confidence: number | null;
  readonly assessment: Assessment | null;
  readonly claims: readonly Claim[];
  /** What the claims rest on; empty when no answer was given. */
  readonly citations: readonly Citation[];
  /** The answer that the claims' spans refer to, empty when it was not given. */
  readonly content: string;
  readonly labelId: string;
}

export const ConfidenceContext = createContext<ConfidenceContextValue | null>(null);

/** The surrounding `Confidence.Root`. Throws when `part` stands outside of one. */
export function useConfidence(part: string): ConfidenceContextValue {
  const value = useContext(ConfidenceContext);
  if (value) return value;
  throw new Error(
    `Credence: <Confidence.${part}> is outside <Confidence.Root>. Render it inside one.`,
  );
}

/** What happens when a source is opened. */
export interface SourceActs {
  /** Shows the source in the product; without it a source with an address is a link. */
  readonly onOpenSource?: ((citation: Citation) => void) | undefined;
  /** Told after a person opened a source, however they did. */
  readonly onSourceOpened?: ((citation: Citation) => void) | undefined;
}
