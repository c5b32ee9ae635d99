'use client';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { safeUrl } from '@credence-ui/core/citation';
import type { CredenceEvent } from '@credence-ui/core/event';
import type { Outbox } from '@credence-ui/core/feedback';
import { definePolicy } from '@credence-ui/core/policy';
import type { LinkPolicy, Policy, PolicyInput } from '@credence-ui/core/policy';
import { warnOnce } from '@credence-ui/core/store';
import type { Tiers } from '@credence-ui/core/tier';
import { isElement, listen } from '../internals/dom.ts';
import { useIsomorphicLayoutEffect, useKept } from '../internals/useKept.ts';
import { CredenceContext, useCredence, useWords } from './CredenceContext.ts';
import type { CredenceContextValue, EventContext } from './CredenceContext.ts';
import { linkMessages } from './messages/answer.ts';
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
  const { messages, icons, locale, dir, context, onEvent, outbox, children } = props;
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
    }),
    [outer, policy, messages, icons, pack, tag, dir, context, onEvent, outbox],
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

/** Asks before any link to an address that the product did not write is followed, with one listener for all. */
function LinkInterstitial() {
  const [link, setLink] = useState<HTMLAnchorElement | null>(null);
  // Links are pressed anywhere in the document, in parts that know nothing of the question.
  useEffect(() => interceptLinks(setLink), []);
  return link ? <LeaveDialog link={link} onClose={() => setLink(null)} /> : null;
}

function interceptLinks(ask: (link: HTMLAnchorElement) => void): () => void {
  const onPress = (event: MouseEvent): void => {
    const link = foreignLink(event.target);
    if (!link || event.defaultPrevented || event.button > 1) return;
    event.preventDefault();
    ask(link);
  };
  document.addEventListener('click', onPress);
  document.addEventListener('auxclick', onPress);
  return () => {
    document.removeEventListener('click', onPress);
    document.removeEventListener('auxclick', onPress);
  };
}

/** `rel="ugc"` is on every link that we build from model text or sources. */
function foreignLink(target: EventTarget | null): HTMLAnchorElement | null {
  if (!isElement(target) || target.closest('[data-credence="link-dialog"]')) return null;
  return target.closest<HTMLAnchorElement>('a[data-credence][href][rel~="ugc"]');
}

/** The question whether to leave for the host of a link, in a modal dialog that keeps the focus. */
function LeaveDialog({ link, onClose }: LeaveDialog.Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [headingId, noteId] = [useId(), useId()];
  const [{ dir }, messages] = [useCredence(), useWords(linkMessages)];
  // The top layer and what is inert under it belong to the browser.
  useIsomorphicLayoutEffect(() => {
    const node = dialog.current;
    if (!node) return;
    openModal(node);
    const stop = listen(node, 'keydown', (event) => keepFocus(event, node));
    return () => {
      stop();
      if (link.isConnected) link.focus({ preventScroll: true });
    };
  }, [link]);
  const host = safeUrl(link.href)?.host ?? link.href;
  return (
    <dialog
      ref={dialog}
      data-credence="link-dialog"
      dir={dir}
      aria-labelledby={headingId}
      aria-describedby={noteId}
      onClose={onClose}
    >
      <p id={headingId} data-credence="link-heading">
        {messages.linkLeave(host)}
      </p>
      <p id={noteId}>
        {messages.linkLeaveNote} <bdi data-credence="link-address">{link.href}</bdi>
      </p>
      <div data-credence="link-foot">
        <button type="button" data-credence="link-stay" data-emphasis="plain" onClick={onClose}>
          {messages.linkStay}
        </button>
        <a
          data-credence="link-go"
          data-emphasis="main"
          href={link.href}
          target={link.target}
          rel={link.rel}
          referrerPolicy="no-referrer"
          onClick={onClose}
        >
          {messages.linkGo}
        </a>
      </div>
    </dialog>
  );
}

declare namespace LeaveDialog {
  interface Props {
    /** The link that was pressed; focus goes back to it. */
    link: HTMLAnchorElement;
    onClose: () => void;
  }
}

/** Where there is no top layer the question is still asked, in the flow of the page. */
function openModal(dialog: HTMLDialogElement): void {
  if ('showModal' in HTMLDialogElement.prototype) dialog.showModal();
  else dialog.setAttribute('open', '');
}

/** Without this, Tab leaves a modal dialog for the browser's own controls. */
function keepFocus(event: KeyboardEvent, dialog: HTMLElement): void {
  if (event.key !== 'Tab') return;
  const stops = [...dialog.querySelectorAll<HTMLElement>('a[href], button')];
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
