'use client';
import { createContext, useContext } from 'react';
import type { CredenceEvent } from '@credence-ui/core/event';
import { defaultPolicy } from '@credence-ui/core/policy';
import type { LinkPolicy, Policy } from '@credence-ui/core/policy';
import type { Tiers } from '@credence-ui/core/tier';
import type { Messages } from './messages/index.ts';

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
  /** The words that the product replaced; `useMessages` gives them among all others. */
  readonly messages: Partial<Messages>;
  readonly locale: string;
  /** `undefined` leaves the direction to the document. */
  readonly dir: 'ltr' | 'rtl' | undefined;
  /** The policy's. */
  readonly linkPolicy: LinkPolicy;
  readonly context: EventContext;
  readonly onEvent: ((event: CredenceEvent) => void) | null;
}

const defaults: CredenceContextValue = {
  policy: defaultPolicy,
  tiers: defaultPolicy.tiers,
  messages: {},
  locale: 'en',
  dir: undefined,
  linkPolicy: defaultPolicy.links,
  context: {},
  onEvent: null,
};

export const CredenceContext = createContext<CredenceContextValue>(defaults);

/** The nearest provider's settings, or the defaults when there is none. */
export function useCredence(): CredenceContextValue {
  return useContext(CredenceContext);
}
