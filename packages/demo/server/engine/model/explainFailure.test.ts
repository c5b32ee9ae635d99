import { APICallError } from 'ai';
import { expect, it } from 'vitest';
import { explainFailure } from './explainFailure.ts';

const now = new Date('2026-01-05T12:00:00Z');

function busy(retryAfter: string | null, statusCode = 429): string {
  const error = new APICallError({
    message: 'busy',
    url: 'http://model',
    requestBodyValues: {},
    statusCode,
    ...(retryAfter !== null && { responseHeaders: { 'retry-after': retryAfter } }),
  });
  return explainFailure(error, { endpoint: 'http://model', timeoutSeconds: 20, now }).message;
}

it.each([
  ['7', 'in 7 seconds'],
  ['1', 'in 1 second'],
  ['90', 'in 90 seconds'],
  ['180', 'in about 3 minutes'],
  ['7200', 'in about 2 hours'],
  ['Mon, 05 Jan 2026 12:03:00 GMT', 'in about 3 minutes'],
  ['Mon, 05 Jan 2026 11:00:00 GMT', 'now'],
  ['soon', 'in a minute'],
  [null, 'in a minute'],
])('tells when to try again after Retry-After %j: %s', (header, words) => {
  expect(busy(header)).toMatch(new RegExp(`Try again ${words}\\.$`));
});

it('tells it of an endpoint that is down for a while too', () => {
  expect(busy('7', 503)).toContain('Try again in 7 seconds');
  expect(busy(null, 503)).toContain('Try again, or hand over to a person.');
});
