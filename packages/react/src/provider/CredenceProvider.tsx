'use client';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { CredenceEvent } from '@credence-ui/core/event';
import type { Tiers } from '@credence-ui/core/tier';
import { CredenceContext, useCredence } from './CredenceContext.ts';
import type { CredenceContextValue, EventContext, LinkPolicy } from './CredenceContext.ts';
import { LinkInterstitial } from './LinkInterstitial.tsx';
import type { Messages } from './messages/index.ts';

/** Settles tiers, words, direction, link policy and event context for the parts below. Providers nest and merge. */
export function CredenceProvider(props: CredenceProvider.Props) {
  const { tiers, messages, locale, dir, linkPolicy, context, onEvent, children } = props;
  const outer = useCredence();
  const value = useMemo<CredenceContextValue>(
    () => ({
      tiers: tiers ?? outer.tiers,
      messages: mixWords(outer.messages, messages),
      locale: locale ?? outer.locale,
      dir: dir ?? outer.dir,
      linkPolicy: { ...outer.linkPolicy, ...linkPolicy },
      context: { ...outer.context, ...context },
      onEvent: joinListeners(onEvent ?? null, outer.onEvent),
    }),
    [outer, tiers, messages, locale, dir, linkPolicy, context, onEvent],
  );
  // One question is enough where providers nest.
  const asks = value.linkPolicy.confirm === true && outer.linkPolicy.confirm !== true;
  return (
    <CredenceContext.Provider value={value}>
      {children}
      {asks ? <LinkInterstitial /> : null}
    </CredenceContext.Provider>
  );
}

export declare namespace CredenceProvider {
  /** Each setting falls back to the provider above, then to the default. */
  interface Props {
    children?: ReactNode;
    /** The product's own confidence tiers, from `defineTiers`. */
    tiers?: Tiers;
    /** Words to replace; the rest stay. */
    messages?: Partial<Messages>;
    /** BCP 47 tag for numbers and times. @default 'en' */
    locale?: string;
    /** Direction of the parts. @default the document's */
    dir?: 'ltr' | 'rtl';
    /** Which links may be followed. */
    linkPolicy?: LinkPolicy;
    /** Session, prompt version and variant, copied into every event. */
    context?: EventContext;
    /** Receives every event below, after the inner providers' listeners. */
    onEvent?: (event: CredenceEvent) => void;
  }
}

/** Inner words over outer ones; of the sentences for findings each on its own. */
function mixWords(outer: Partial<Messages>, inner: Partial<Messages> = {}): Partial<Messages> {
  const mixed = { ...outer, ...inner };
  return outer.findings && inner.findings
    ? { ...mixed, findings: { ...outer.findings, ...inner.findings } }
    : mixed;
}

type Listener = CredenceContextValue['onEvent'];

function joinListeners(inner: Listener, outer: Listener): Listener {
  if (!inner) return outer;
  if (!outer) return inner;
  return (event) => {
    try {
      inner(event);
    } finally {
      outer(event);
    }
  };
}
