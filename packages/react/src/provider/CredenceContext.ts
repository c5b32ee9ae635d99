'use client';
import { useContext } from 'react';
import { defaultPolicy } from '@credence-ui/core/policy';
import { tierOf } from '@credence-ui/core/tier';
import type { Tier, UnknownTier } from '@credence-ui/core/tier';
import { CredenceContext, plainSurroundings } from './surroundings.ts';
import type { CredenceContextValue } from './surroundings.ts';

export { CredenceContext, useWords } from './surroundings.ts';
export type { CredenceContextValue, EventContext } from './surroundings.ts';

const defaults: CredenceContextValue = {
  ...plainSurroundings,
  policy: defaultPolicy,
  tiers: defaultPolicy.tiers,
  linkPolicy: defaultPolicy.links,
};

/** The nearest provider's settings, or the defaults when there is none. */
export function useCredence(): CredenceContextValue {
  const settings = useContext(CredenceContext);
  return 'tiers' in settings ? settings : defaults;
}

/** The tier of a confidence among the provider's tiers; missing or invalid is `unknown`. */
export function useTier(confidence: number | null | undefined): Tier | UnknownTier {
  return tierOf(confidence, useCredence().tiers);
}
