import type { OutboxTabs } from './outbox.ts';

/** Whose turn it is to send, among the pages that share a storage. */
export interface Turn {
  /** Waits for this page's turn, does the work, and gives way. */
  take<T>(work: () => Promise<T>): Promise<T>;
  /** Whether it is this page's turn; always where there are no others. */
  isOurs(): boolean;
}

export function createTurn(tabs: OutboxTabs | undefined): Turn {
  if (!tabs) return { take: (work) => work(), isOurs: () => true };
  let ours = false;
  return {
    // What throws at once rejects.
    take: async (work) =>
      tabs.alone(async () => {
        ours = true;
        try {
          return await work();
        } finally {
          ours = false;
        }
      }),
    isOurs: () => ours,
  };
}
