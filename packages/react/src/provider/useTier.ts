'use client';
import { tierOf } from '@credence-ui/core/tier';
import type { Tier, UnknownTier } from '@credence-ui/core/tier';
import { useCredence } from './CredenceContext.ts';

/** The tier of a confidence among the provider's tiers; missing or invalid is `unknown`. */
export function useTier(confidence: number | null | undefined): Tier | UnknownTier {
  return tierOf(confidence, useCredence().tiers);
}
