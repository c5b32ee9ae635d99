import type { SendReceipt } from './outbox.ts';

/** What a server's answer means for the events that were sent. */
export type Delivery =
  | { readonly kind: 'delivered' }
  /** Refused as a whole; the offender must be found, or the batch made smaller. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'retry'; readonly retryAfter: string | null };

const transient = new Set([408, 425, 429]);
const unauthorized = new Set([401, 403, 407]);

/** Only a 2xx delivers. 5xx, 408, 425 and 429 are tried again, other 4xx are refusals, anything else is not our server. */
export function deliveryOf({ status, retryAfter = null }: SendReceipt): Delivery {
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  if (unauthorized.has(status)) return { kind: 'unauthorized' };
  if (status >= 400 && status < 500 && !transient.has(status)) {
    return { kind: 'refused', reason: `status ${status}` };
  }
  return { kind: 'retry', retryAfter };
}
