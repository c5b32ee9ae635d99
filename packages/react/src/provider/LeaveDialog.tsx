'use client';
import { useId, useRef } from 'react';
import { safeUrl } from '@credence-ui/core/citation';
import { listen } from '../internals/dom.ts';
import { useIsomorphicLayoutEffect } from '../internals/useKept.ts';
import { useSurroundings, useWords } from './surroundings.ts';
import { linkMessages } from './messages/answer.ts';

/** The question whether to leave for the host of a link, in a modal dialog that keeps the focus. */
export function LeaveDialog({ link, onClose }: LeaveDialog.Props) {
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

export declare namespace LeaveDialog {
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
