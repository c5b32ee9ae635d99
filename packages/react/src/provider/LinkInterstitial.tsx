'use client';
import { useEffect, useState } from 'react';
import { isElement } from '../internals/dom.ts';
import { createLazyPart, usePreload } from '../internals/lazyPart.ts';

/** The question itself, fetched before anybody can press a link; a press waits for it, and fetches it anew where that failed. */
export const LazyDialog = /* @__PURE__ */ createLazyPart(async () => {
  const { LeaveDialog } = await import('./LeaveDialog.tsx');
  return LeaveDialog;
});

/** Asks before any link to an address that the product did not write is followed, with one listener for all. */
export function LinkInterstitial() {
  const [asked, setAsked] = useState<Asked | null>(null);
  usePreload(LazyDialog, asked ? String(asked.press) : true);
  // Links are pressed anywhere in the document, in parts that know nothing of the question.
  useEffect(
    () => interceptLinks((link) => setAsked((last) => ({ link, press: (last?.press ?? 0) + 1 }))),
    [],
  );
  return asked && <LazyDialog link={asked.link} onClose={() => setAsked(null)} />;
}

interface Asked {
  readonly link: HTMLAnchorElement;
  /** Which press it was since the last answer. */
  readonly press: number;
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
