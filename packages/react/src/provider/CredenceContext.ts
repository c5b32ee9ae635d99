'use client';
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { CredenceEvent } from '@credence-ui/core/event';
import type { Outbox } from '@credence-ui/core/feedback';
import { defaultPolicy } from '@credence-ui/core/policy';
import type { LinkPolicy, Policy } from '@credence-ui/core/policy';
import { tierOf } from '@credence-ui/core/tier';
import type { Tier, Tiers, UnknownTier } from '@credence-ui/core/tier';
import type { DraftKeeper } from '@credence-ui/draft';
import type { StyleProfile } from '@credence-ui/draft/style';
import type { Messages } from './messages/index.ts';
import type { Words } from './messages/words.ts';

/** What identifies the run that produced an answer; copied into every event. */
export interface EventContext {
  readonly sessionId?: string;
  readonly promptVersion?: string;
  readonly variant?: string;
  /** Names the cut-offs in force. @default the policy's version */
  readonly thresholdsVersion?: string;
}

/** Everything that a provider settles for the parts below it. */
export interface CredenceContextValue {
  readonly policy: Policy;
  /** The policy's. */
  readonly tiers: Tiers;
  /** The words of the locale pack with those that the product replaced; `useMessages` gives them among all others. */
  readonly messages: Partial<Messages>;
  /** Glyphs by the names that tiers give as their `icon`. */
  readonly icons: Readonly<Record<string, ReactNode>>;
  readonly locale: string;
  /** `undefined` leaves the direction to the document. */
  readonly dir: 'ltr' | 'rtl' | undefined;
  /** The policy's. */
  readonly linkPolicy: LinkPolicy;
  readonly context: EventContext;
  readonly onEvent: ((event: CredenceEvent) => void) | null;
  /** The nearest provider's; it is given each event before `onEvent` is told. */
  readonly outbox: Outbox | null;
  /** Keeps what is typed into drafts, so that it outlives the page. */
  readonly drafts: DraftKeeper | null;
  /** How the person at the page writes; `null` where nothing is known of it. */
  readonly styleProfile?: StyleProfile | undefined;
}

const defaults: CredenceContextValue = {
  policy: defaultPolicy,
  tiers: defaultPolicy.tiers,
  messages: {},
  icons: {},
  locale: 'en',
  dir: undefined,
  linkPolicy: defaultPolicy.links,
  context: {},
  onEvent: null,
  outbox: null,
  drafts: null,
};

export const CredenceContext = createContext<CredenceContextValue>(defaults);

/** The nearest provider's settings, or the defaults when there is none. */
export function useCredence(): CredenceContextValue {
  return useContext(CredenceContext);
}

const known = new WeakMap<object, WeakMap<object, object>>();

/**
 * A concept's own words, under those that the product replaced. Each concept brings only its own, so that a product that
 * uses one does not load the words of all.
 */
export function useWords<Own extends Partial<Messages>>(own: Own): Words<Own> {
  const { messages } = useCredence();
  const mixed = known.get(messages) ?? new WeakMap<object, object>();
  known.set(messages, mixed);
  const words = mixed.get(own) ?? { ...own, ...messages };
  mixed.set(own, words);
  return words as Words<Own>; // made above of these very words
}

/** The tier of a confidence among the provider's tiers; missing or invalid is `unknown`. */
export function useTier(confidence: number | null | undefined): Tier | UnknownTier {
  return tierOf(confidence, useCredence().tiers);
}
