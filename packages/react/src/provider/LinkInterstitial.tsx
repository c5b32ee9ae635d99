'use client';
import { useEffect, useState } from 'react';
import { isElement } from '../internals/isElement.ts';
import { LeaveDialog } from './LeaveDialog.tsx';

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
