/** Tells when the page is hidden, frozen or left, and when it is looked at again. Does nothing where there is no page. */
export function watchPage({ onLeave, onReturn }: watchPage.Listeners): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const look = () => (document.visibilityState === 'hidden' ? onLeave : onReturn)();
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pagehide', onLeave);
  window.addEventListener('pageshow', onReturn);
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('pagehide', onLeave);
    window.removeEventListener('pageshow', onReturn);
  };
}

export declare namespace watchPage {
  interface Listeners {
    readonly onLeave: () => void;
    readonly onReturn: () => void;
  }
}
