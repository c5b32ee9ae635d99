import type { OutboxNews, OutboxTabs } from '@credence-ui/core/feedback';

/**
 * The tabs that keep an outbox under one name: they take turns by a Web Lock, which a closed or crashed tab gives back, and hear by
 * a BroadcastChannel what others delivered. Where the browser has neither, each sends by itself.
 */
export function outboxTabs(name: string): OutboxTabs {
  const label = `credence-outbox:${name}`;
  const channel = openChannel(label);
  return {
    alone: (work) => takeTurn(label, work),
    tell: (news) => channel?.postMessage(news),
    hear(listener) {
      if (!channel) return () => undefined;
      // What it holds is checked by the outbox.
      const onMessage = ({ data }: MessageEvent) => listener(data as OutboxNews);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}

/** Frames without an origin throw when either is touched. In Node, which has no `self`, a channel would keep the process alive. */
function openChannel(label: string): BroadcastChannel | null {
  if (typeof self === 'undefined') return null;
  try {
    return new BroadcastChannel(label);
  } catch {
    return null;
  }
}

async function takeTurn<T>(label: string, work: () => Promise<T>): Promise<T> {
  let begun: Promise<T> | null = null;
  const begin = () => (begun ??= work());
  try {
    return await navigator.locks.request(label, begin);
  } catch {
    return begin();
  }
}
