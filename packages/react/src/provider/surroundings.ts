'use client';
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { CredenceEvent } from '@credence-ui/core/event';
import type { Outbox } from '@credence-ui/core/feedback';
import { defaultVersion } from '@credence-ui/core/policy';
import type { LinkPolicy, Policy } from '@credence-ui/core/policy';
import type { Tiers } from '@credence-ui/core/tier';
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

/** What a provider settles besides the policy. */
export interface Surroundings {
  readonly policy: Pick<Policy, 'version'>;
  /** The words of the locale pack with those that the product replaced; `useMessages` gives them among all others. */
  readonly messages: Partial<Messages>;
  /** Glyphs by the names that tiers give as their `icon`. */
  readonly icons: Readonly<Record<string, ReactNode>>;
  readonly locale: string;
  /** `undefined` leaves the direction to the document. */
  readonly dir: 'ltr' | 'rtl' | undefined;
  readonly context: EventContext;
  readonly onEvent: ((event: CredenceEvent) => void) | null;
  /** The nearest provider's; it is given each event before `onEvent` is told. */
  readonly outbox: Outbox | null;
  /** Keeps what is typed into drafts, so that it outlives the page. */
  readonly drafts: DraftKeeper | null;
  /** How the person at the page writes; `null` where nothing is known of it. */
  readonly styleProfile?: StyleProfile | undefined;
}

/** Everything that a provider settles for the parts below it. */
export interface CredenceContextValue extends Surroundings {
  readonly policy: Policy;
  /** The policy's. */
  readonly tiers: Tiers;
  /** The policy's. */
  readonly linkPolicy: LinkPolicy;
}

/** What counts where there is no provider. */
export const plainSurroundings: Surroundings = {
  policy: { version: defaultVersion },
  messages: {},
  icons: {},
  locale: 'en',
  dir: undefined,
  context: {},
  onEvent: null,
  outbox: null,
  drafts: null,
};

/** The nearest provider's settings. What they are without a provider stands with those who read them. */
export const CredenceContext = createContext<Surroundings | CredenceContextValue>(
  plainSurroundings,
);

/** The nearest provider's settings for a part that reads nothing of the policy, and so does not load the default one. */
export function useSurroundings(): Surroundings {
  return useContext(CredenceContext);
}

const known = new WeakMap<object, WeakMap<object, object>>();

/**
 * A concept's own words, under those that the product replaced. Each concept brings only its own, so that a product that
 * uses one does not load the words of all.
 */
export function useWords<Own extends Partial<Messages>>(own: Own): Words<Own> {
  const { messages } = useSurroundings();
  const mixed = known.get(messages) ?? new WeakMap<object, object>();
  known.set(messages, mixed);
  const words = mixed.get(own) ?? { ...own, ...messages };
  mixed.set(own, words);
  return words as Words<Own>; // made above of these very words
}
