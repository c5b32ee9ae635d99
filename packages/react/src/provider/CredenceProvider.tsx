'use client';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { CredenceEvent } from '@credence-ui/core/event';
import { definePolicy } from '@credence-ui/core/policy';
import type { LinkPolicy, Policy, PolicyInput } from '@credence-ui/core/policy';
import type { Tiers } from '@credence-ui/core/tier';
import { useKept } from '../internals/useKept.ts';
import { CredenceContext, useCredence } from './CredenceContext.ts';
import type { CredenceContextValue, EventContext } from './CredenceContext.ts';
import { LinkInterstitial } from './LinkInterstitial.tsx';
import type { Messages } from './messages/index.ts';

/** Settles policy, words, direction and event context for the parts below. Providers nest and merge. */
export function CredenceProvider(props: CredenceProvider.Props) {
  const { messages, locale, dir, context, onEvent, children } = props;
  const outer = useCredence();
  const policy = useMergedPolicy(outer.policy, props);
  const value = useMemo<CredenceContextValue>(
    () => ({
      policy,
      tiers: policy.tiers,
      linkPolicy: policy.links,
      messages: mixWords(outer.messages, messages),
      locale: locale ?? outer.locale,
      dir: dir ?? outer.dir,
      context: { ...outer.context, ...context },
      onEvent: joinListeners(onEvent ?? null, outer.onEvent),
    }),
    [outer, policy, messages, locale, dir, context, onEvent],
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
    /** What the product decides about answers, from `definePolicy` or only what differs. */
    policy?: PolicyInput;
    /** The product's own confidence tiers, from `defineTiers`. @default the policy's */
    tiers?: Tiers;
    /** Words to replace; the rest stay. */
    messages?: Partial<Messages>;
    /** BCP 47 tag for numbers and times. @default 'en' */
    locale?: string;
    /** Direction of the parts. @default the document's */
    dir?: 'ltr' | 'rtl';
    /** Which links may be followed. @default the policy's */
    linkPolicy?: LinkPolicy;
    /** Session, prompt version and variant, copied into every event. */
    context?: EventContext;
    /** Receives every event below, after the inner providers' listeners. */
    onEvent?: (event: CredenceEvent) => void;
  }
}

/** The outer policy with what this provider says of it. */
function useMergedPolicy(outer: Policy, props: CredenceProvider.Props): Policy {
  const [own, tiers, links] = [useKept(props.policy), props.tiers, useKept(props.linkPolicy)];
  return useMemo(() => {
    if (!own && !tiers && !links) return outer;
    const policy = own ? definePolicy(own, outer) : outer;
    return { ...policy, tiers: tiers ?? policy.tiers, links: { ...policy.links, ...links } };
  }, [outer, own, tiers, links]);
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
