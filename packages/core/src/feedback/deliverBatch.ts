import type { Ledger } from './createLedger.ts';
import { deliveryOf } from './deliveryOf.ts';
import type { Delivery } from './deliveryOf.ts';
import type { OutboxOptions, OutboxRecord, SendReceipt } from './outbox.ts';

/**
 * Sends one batch and settles it in the ledger: what was delivered is deleted, an event refused alone is set aside.
 * A larger batch that is refused stays, to be sent in halves.
 */
export async function deliverBatch(
  batch: readonly OutboxRecord[],
  ledger: Ledger,
  send: OutboxOptions['send'],
): Promise<Delivery> {
  const delivery = deliveryOf(await receiptOf(batch, send));
  const [only] = batch;
  if (delivery.kind === 'delivered') await ledger.remove(batch);
  if (delivery.kind === 'refused' && batch.length === 1 && only) {
    await ledger.reject(only, delivery.reason);
  }
  return delivery;
}

/** Whatever is no answer of a server, such as a rejection, counts as status 0. */
async function receiptOf(
  batch: readonly OutboxRecord[],
  send: OutboxOptions['send'],
): Promise<SendReceipt> {
  try {
    const receipt: unknown = await send(batch.map(({ event }) => event));
    if (typeof receipt !== 'object' || receipt === null) return { status: 0 };
    // An object's fields are unknown until checked, which is what this type says.
    const { status, retryAfter } = receipt as Readonly<Record<string, unknown>>;
    return {
      status: typeof status === 'number' ? status : 0,
      retryAfter: typeof retryAfter === 'string' ? retryAfter : null,
    };
  } catch {
    return { status: 0 };
  }
}
