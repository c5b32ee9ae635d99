import { isRecord } from '../event/isRecord.ts';
import { within } from '../request/postJson.ts';
import type { Ledger } from './createLedger.ts';
import type { Clock, OutboxOptions, OutboxRecord, SendReceipt } from './outbox.ts';

/**
 * Sends one batch and settles it in the ledger: what was delivered is deleted, an event refused alone is set aside.
 * A larger batch that is refused stays, to be sent in halves.
 */
export async function deliverBatch(
  batch: readonly OutboxRecord[],
  ledger: Ledger,
  line: Line,
): Promise<Delivery> {
  const delivery = deliveryOf(await receiptOf(batch, line));
  const [only] = batch;
  if (delivery.kind === 'delivered') await ledger.remove(batch);
  if (delivery.kind === 'refused' && batch.length === 1 && only) {
    await ledger.reject(only, delivery.reason);
  }
  return delivery;
}

/** Milliseconds after which an attempt counts as failed. */
const longest = 30_000;

/** The way to the server. */
export type Line = Pick<OutboxOptions, 'send'> & { readonly clock: Clock };

/** Whatever is no answer of a server, such as a rejection, counts as status 0. */
async function receiptOf(
  batch: readonly OutboxRecord[],
  { send, clock }: Line,
): Promise<SendReceipt> {
  try {
    const sending = () => send(batch.map(({ event }) => event));
    const receipt: unknown = await within(clock.after, longest, sending);
    if (!isRecord(receipt)) return { status: 0 };
    const { status, retryAfter } = receipt;
    return {
      status: typeof status === 'number' ? status : 0,
      retryAfter: typeof retryAfter === 'string' ? retryAfter : null,
    };
  } catch {
    return { status: 0 };
  }
}

/** What a server's answer means for the events that were sent. */
export type Delivery =
  | { readonly kind: 'delivered' }
  /** Refused as a whole; the offender must be found, or the batch made smaller. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'retry'; readonly retryAfter: string | null };

/** The request itself is at fault, or too large. */
const refused = new Set([400, 413, 422]);
const unauthorized = new Set([401, 403, 407]);

/** Only a 2xx delivers, only 400, 413 and 422 refuse. Anything else, a 404 of a server being set up too, is tried again. */
export function deliveryOf({ status, retryAfter = null }: SendReceipt): Delivery {
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  if (unauthorized.has(status)) return { kind: 'unauthorized' };
  if (refused.has(status)) return { kind: 'refused', reason: `status ${status}` };
  return { kind: 'retry', retryAfter };
}
