'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { safeUrl } from '@credence-ui/core/citation';
import { isElement, listen } from '../internals/dom.ts';
import { useIsomorphicLayoutEffect } from '../internals/useKept.ts';
import { useSurroundings, useWords } from './surroundings.ts';
import { linkMessages } from './messages/answer.ts';

/** Asks before any link to an address that the product did not write is followed, with one listener for all. */
export function LinkInterstitial() {
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
  const [{ dir }, messages] = [useSurroundings(), useWords(linkMessages)];
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
