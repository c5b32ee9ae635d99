import { within } from '../request/postJson.ts';
import type { Ledger } from './createLedger.ts';
import { deliveryOf } from './deliveryOf.ts';
import type { Delivery } from './deliveryOf.ts';
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
type Line = Pick<OutboxOptions, 'send'> & { readonly clock: Clock };

/** Whatever is no answer of a server, such as a rejection, counts as status 0. */
async function receiptOf(
  batch: readonly OutboxRecord[],
  { send, clock }: Line,
): Promise<SendReceipt> {
  try {
    const sending = () => send(batch.map(({ event }) => event));
    const receipt: unknown = await within(clock.after, longest, sending);
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
