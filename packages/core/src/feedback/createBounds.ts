import { byOrder, isView } from './createFar.ts';
import type { Brief } from './createFar.ts';
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
): readonly Waiting[] {
  const isBounded = bytes < Infinity;
  let events = ledger.size() - count;
  if (events <= 0 && !isBounded) return [];
  const waiting = [...ledger.waiting(), ...ledger.far.all()];
  let size = isBounded ? waiting.reduce((sum, one) => sum + sizeOf(one), 0) - bytes : 0;
  const excess: Waiting[] = [];
  for (const one of waiting.filter(isLeast).sort(byOrder)) {
    if (events <= 0 && size <= 0) break;
    excess.push(one);
    events -= 1;
    if (isBounded) size -= sizeOf(one);
  }
  return excess;
}

type Waiting = OutboxRecord | Brief;

function isLeast(one: Waiting): boolean {
  return 'event' in one ? isView(one) : one.isView;
}

function sizeOf(one: Waiting): number {
  return 'event' in one ? bytesOf(one.event) : one.bytes;
}
