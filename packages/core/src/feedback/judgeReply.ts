import type { SendReply } from './outbox.ts';

/** What a reply means for the batch. */
export type Verdict = 'delivered' | 'retry' | 'split' | 'pause' | 'rejected';

/**
 * Reads an HTTP status. Only a 2xx is delivered; 401 and 403 wait for a person; 413 wants less at once; 408, 425, 429,
 * 5xx and what is no status are tried again; the rest of 4xx is final. Redirects deliver nothing.
 */
export function judgeReply({ status }: SendReply): Verdict {
  if (status >= 200 && status < 300) return 'delivered';
  if (status === 401 || status === 403) return 'pause';
  if (status === 413) return 'split';
  const isTransient = status === 408 || status === 425 || status === 429;
  return status >= 400 && status < 500 && !isTransient ? 'rejected' : 'retry';
}
