/** Tells which draft changed, in this page and in the others of the site. */
export interface Teller {
  tell(id: string): void;
  subscribe(listener: (id: string) => void): () => void;
}

/** A teller over a BroadcastChannel, which is open while somebody listens; without one, other pages are not told. */
export function createTeller(name: string): Teller {
  const listeners = new Set<(id: string) => void>();
  const tellHere = (id: string) => listeners.forEach((listener) => listener(id));
  let channel: BroadcastChannel | null = null;
  return {
    tell(id) {
      tellHere(id);
      channel?.postMessage(id);
    },
    subscribe(listener) {
      channel ??= openChannel(name, tellHere);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        channel?.close();
        channel = null;
      };
    },
  };
}

function openChannel(name: string, onId: (id: string) => void): BroadcastChannel | null {
  // Old browsers and some embedded ones have none, and opaque origins refuse it.
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') onId(data);
    };
    return channel;
  } catch {
    return null;
  }
}
