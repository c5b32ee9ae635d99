import type { HandoffReceipt, HandoffRequest } from '../../src/fallback/index.ts';

/** A transport whose requests are answered when the test says so. */
export function heldTransport() {
  const requests: HandoffRequest[] = [];
  const answers: { resolve(receipt: HandoffReceipt): void; reject(error: Error): void }[] = [];
  const transport = (request: HandoffRequest) => {
    requests.push(request);
    return new Promise<HandoffReceipt>((resolve, reject) => answers.push({ resolve, reject }));
  };
  return { transport, requests, answers };
}
