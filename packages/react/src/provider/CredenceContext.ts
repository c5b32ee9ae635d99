'use client';
import { createContext, useContext } from 'react';
import { defaultTiers } from '@credence-ui/core/tier';
import type { CredenceEvent } from '@credence-ui/core/event';
import type { Tiers } from '@credence-ui/core/tier';
import type { Messages } from './messages/index.ts';

/** What identifies the run that produced an answer; copied into every event. */
export interface EventContext {
  readonly sessionId?: string;
  readonly promptVersion?: string;
  readonly variant?: string;
  /** Names the cut-offs in force. @default 'default' */
  readonly thresholdsVersion?: string;
}

/** Which links of model text and sources may be followed. */
export interface LinkPolicy {
  /** @default true */
  readonly allowHttp?: boolean;
  /**
   * Where images of an answer may be loaded from, such as `https://cdn.example.com/answers/`: only places that you alone
   * control, since a model that is led astray writes what it knows into image addresses. @default none
   */
  readonly imagePrefixes?: readonly string[];
  /** Whether a dialog asks before a link to an address that the product did not write is followed. @default false */
  readonly confirm?: boolean;
}

/** Everything that a provider settles for the parts below it. */
export interface CredenceContextValue {
  readonly tiers: Tiers;
  /** The words that the product replaced; `useMessages` gives them among all others. */
  readonly messages: Partial<Messages>;
  readonly locale: string;
  /** `undefined` leaves the direction to the document. */
  readonly dir: 'ltr' | 'rtl' | undefined;
  readonly linkPolicy: LinkPolicy;
  readonly context: EventContext;
  readonly onEvent: ((event: CredenceEvent) => void) | null;
}

const defaults: CredenceContextValue = {
  tiers: defaultTiers,
  messages: {},
  locale: 'en',
  dir: undefined,
  linkPolicy: {},
  context: {},
  onEvent: null,
};

export const CredenceContext = createContext<CredenceContextValue>(defaults);

/** The nearest provider's settings, or the defaults when there is none. */
export function useCredence(): CredenceContextValue {
  return useContext(CredenceContext);
}
