import type { Outbox } from '@credence-ui/core/feedback';
import { watchPage } from './draft/watchPage.ts';

/**
 * Has an outbox hand over what it can when the page is hidden or left, and send what waits when the page is looked at again or comes
 * back from the back/forward cache. That the network is back, `CredenceProvider` sees. The returned function ends that.
 */
export function followPage(outbox: Pick<Outbox, 'flush' | 'leave'>): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const onReturn = () => void outbox.flush();
  return watchPage({ onLeave: () => outbox.leave(), onReturn });
}
