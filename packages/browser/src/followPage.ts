import type { Outbox } from '@credence-ui/core/feedback';
import { watchPage } from './draft/watchPage.ts';

/**
 * Has an outbox hand over what it can when the page is hidden or left, and send what waits when the page is looked at again, comes
 * back from the back/forward cache, or the network is back. The returned function ends that.
 */
export function followPage(outbox: Pick<Outbox, 'flush' | 'leave'>): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const onReturn = () => void outbox.flush();
  const stop = watchPage({ onLeave: () => outbox.leave(), onReturn });
  window.addEventListener('online', onReturn);
  return () => {
    stop();
    window.removeEventListener('online', onReturn);
  };
}
