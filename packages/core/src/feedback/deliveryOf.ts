import type { SendReceipt } from './outbox.ts';

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
