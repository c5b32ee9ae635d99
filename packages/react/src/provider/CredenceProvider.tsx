'use client';
import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { CredenceEvent } from '@credence-ui/core/event';
import type { Outbox } from '@credence-ui/core/feedback';
import { definePolicy } from '@credence-ui/core/policy';
import type { LinkPolicy, Policy, PolicyInput } from '@credence-ui/core/policy';
import { warnOnce } from '@credence-ui/core/store';
import type { Tiers } from '@credence-ui/core/tier';
import type { DraftKeeper } from '@credence-ui/draft';
import type { StyleProfile } from '@credence-ui/draft/style';
import { useKept } from '../internals/useKept.ts';
import { CredenceContext, useCredence } from './CredenceContext.ts';
import type { CredenceContextValue, EventContext } from './CredenceContext.ts';
import { LinkInterstitial } from './LinkInterstitial.tsx';
import type { LocalePack, Messages } from './messages/index.ts';

/**
 * Settles policy, words, direction and event context for the parts below. Providers nest and merge.
 *
 * @keyboard In the question before a link is followed, Tab stays within and Escape stays on the page.
 * @example
 * <CredenceProvider linkPolicy={{ confirm: true }}>
 *   <ResponseCard response={response} />
 * </CredenceProvider>
 */
export function CredenceProvider(props: CredenceProvider.Props) {
  const { messages, icons, locale, dir, context, onEvent, outbox, drafts } = props;
  const { styleProfile, children } = props;
  const outer = useCredence();
  const policy = useMergedPolicy(outer.policy, props);
  const pack = typeof locale === 'object' ? locale : null;
  const tag = typeof locale === 'object' ? locale.tag : locale;
  const value = useMemo<CredenceContextValue>(
    () => ({
      policy,
      tiers: policy.tiers,
      linkPolicy: policy.links,
      messages: mixWords(mixWords(outer.messages, pack?.messages), messages),
      icons: { ...outer.icons, ...icons },
      locale: tag ?? outer.locale,
      dir: dir ?? pack?.dir ?? outer.dir,
      context: { ...outer.context, ...context },
      onEvent: joinListeners(onEvent ?? null, outer.onEvent),
      outbox: outbox ?? outer.outbox,
      drafts: drafts ?? outer.drafts,
      styleProfile: styleProfile ?? outer.styleProfile,
    }),
    [
      outer,
      policy,
      messages,
      icons,
      pack,
      tag,
      dir,
      context,
      onEvent,
      outbox,
      drafts,
      styleProfile,
    ],
  );
  useWordsWarning(value);
  useSending(outbox);
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
    /** The parts that it settles this for. */
    children?: ReactNode;
    /** What the product decides about answers, from `definePolicy` or only what differs. */
    policy?: PolicyInput;
    /** The product's own confidence tiers, from `defineTiers`. @default the policy's */
    tiers?: Tiers;
    /** Words to replace, also those of the locale pack; the rest stay. */
    messages?: Partial<Messages>;
    /** Glyphs for the `icon` of tiers: an `<svg>`, or shapes in a square of 24 that are drawn as lines. */
    icons?: Readonly<Record<string, ReactNode>>;
    /** A language's words, numbers and direction, or a BCP 47 tag for numbers and times alone. @default 'en' */
    locale?: string | LocalePack;
    /** Direction of the parts. @default the locale pack's, else the document's */
    dir?: 'ltr' | 'rtl';
    /** Which links may be followed. @default the policy's */
    linkPolicy?: LinkPolicy;
    /** Session, prompt version and variant, copied into every event. */
    context?: EventContext;
    /** Receives every event below, after the inner providers' listeners. */
    onEvent?: (event: CredenceEvent) => void;
    /**
     * Keeps and sends every event below, beginning with what an earlier visit left, and says where each vote stands. One outbox
     * for the life of the page, made outside of components.
     */
    outbox?: Outbox;
    /**
     * Keeps what is typed into drafts until they are sent, such as `createDraftStorage()` of `@credence-ui/browser`. One for the
     * life of the page, made outside of components.
     */
    drafts?: DraftKeeper;
    /** How the person at the page writes, from `learnStyle`: drafts mark what is unlike it. @default nothing is compared */
    styleProfile?: StyleProfile;
  }
}

/** A tag alone brings no words; numbers of one language in sentences of another are hardly meant. */
function useWordsWarning({ locale, messages }: CredenceContextValue): void {
  const lacksWords = !/^en(?:-|$)/i.test(locale) && Object.keys(messages).length === 0;
  // Syncs with the console.
  useEffect(() => {
    if (!lacksWords) return;
    warnOnce(
      `Credence: no words for the locale "${locale}" are loaded, so English is shown. Import a pack, such as "@credence-ui/react/locale/de", and give it as locale.`,
    );
  }, [lacksWords, locale]);
}

/** Has an outbox send what waits: at the start, and when the network is back. */
function useSending(outbox: Outbox | undefined): void {
  // Syncs with the server and the network.
  useEffect(() => {
    if (!outbox) return;
    const send = () => void outbox.flush();
    send();
    window.addEventListener('online', send);
    return () => window.removeEventListener('online', send);
  }, [outbox]);
}

/** The outer policy with what this provider says of it. */
function useMergedPolicy(outer: Policy, props: CredenceProvider.Props): Policy {
  const [own, tiers, links] = [useKept(props.policy), props.tiers, useKept(props.linkPolicy)];
  return useMemo(() => {
    if (!own && !tiers && !links) return outer;
    const base = tiers ? { ...outer, tiers } : outer;
    const policy = own ? definePolicy(own, base) : base;
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
