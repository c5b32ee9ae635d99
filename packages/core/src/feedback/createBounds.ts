import type { Ledger } from './createLedger.ts';
import type { OutboxLimits, OutboxRecord } from './outbox.ts';
import { bytesOf } from './takeBatch.ts';

/** Keeps what waits within its limits. */
export interface Bounds {
  /** Drops the oldest views beyond the limits. */
  hold(): Promise<void>;
  /** How many were dropped. */
  dropped(): number;
}

export function createBounds(ledger: Ledger, limits?: OutboxLimits): Bounds {
  let dropped = 0;
  return {
    async hold() {
      const excess = findExcess(ledger, limits);
      dropped += excess.length;
      await ledger.remove(excess);
    },
    dropped: () => dropped,
  };
}

const mostEvents = 10_000;

/** What of a ledger is too much: its oldest views, as many as bring it below `limits`. */
function findExcess(
  ledger: Ledger,
  { count = mostEvents, bytes = Infinity }: OutboxLimits = {},
): readonly OutboxRecord[] {
  const isBounded = bytes < Infinity;
  if (ledger.size() <= count && !isBounded) return [];
  const waiting = ledger.waiting();
  let events = ledger.size() - count;
  let size = isBounded ? sizeOf(waiting) - bytes : 0;
  const excess: OutboxRecord[] = [];
  for (const record of waiting) {
    if (events <= 0 && size <= 0) break;
    if (!views.has(record.event.type)) continue;
    excess.push(record);
    events -= 1;
    if (isBounded) size -= bytesOf(record.event);
  }
  return excess;
}

/** Told by a screen, not by a person. */
const views = new Set<string>([
  'response.shown',
  'source.opened',
  'claim.inspected',
  'fallback.shown',
]);

function sizeOf(records: readonly OutboxRecord[]): number {
  return records.reduce((sum, { event }) => sum + bytesOf(event), 0);
}
