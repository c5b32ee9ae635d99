'use client';
import { useEffect, useState } from 'react';
import type { RefCallback } from 'react';
import { isElement } from './dom.ts';

/** A ref whose element takes the focus when what had it inside was taken away or hidden, so that it never falls to the page. */
export function useKeptFocus<Instance extends HTMLElement>(): RefCallback<Instance> {
  const [root, setRoot] = useState<Instance | null>(null);
  // Syncs with the document's focus, which falls to the body when its element goes.
  useEffect(() => (root ? keepFocus(root) : undefined), [root]);
  return setRoot;
}

function keepFocus(root: HTMLElement): () => void {
  const page = root.ownerDocument;
  let last: Element | null = null;
  const rescue = () => {
    if (!last || isShown(last, root) || page.activeElement !== page.body) return;
    last = null;
    observer.disconnect();
    root.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(rescue);
  // A text that grows while nobody is inside is nothing to watch.
  const remember = (event: Event) => {
    observer.disconnect();
    last = isElement(event.target) && root.contains(event.target) ? event.target : null;
    if (last)
      observer.observe(root, { childList: true, subtree: true, attributeFilter: ['hidden'] });
  };
  page.addEventListener('focusin', remember);
  page.addEventListener('pointerdown', remember);
  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', remember);
    page.removeEventListener('pointerdown', remember);
  };
}

function isShown(element: Element, root: HTMLElement): boolean {
  return root.contains(element) && element.closest('[hidden]') === null;
}
