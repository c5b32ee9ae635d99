import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createEvent } from '../event/event.ts';
import { httpSend } from './outbox.ts';

const event = createEvent(
  { type: 'feedback.voted', vote: 'up', reasons: [] },
  { responseId: 'r', tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
);
const receipt = JSON.stringify({ accepted: 1 });

/** A server that answers everything with one response, and what it was asked. */
function server(body: string, init: ResponseInit = {}) {
  const asked: RequestInit[] = [];
  const fetch = async (_url: string, request: RequestInit) => {
    asked.push(request);
    return new Response(body, init);
  };
  return { asked, fetch };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('posts the events as JSON and believes our own receipt', async () => {
  const { asked, fetch } = server(receipt, { status: 202 });
  expect(await httpSend('/api/events', { fetch })([event])).toMatchObject({ status: 202 });
  expect(asked[0]).toMatchObject({ method: 'POST', keepalive: true });
  expect(asked[0]?.body).toBe(JSON.stringify({ events: [event] }));
  expect(vi.getTimerCount()).toBe(0);
});

it.each([
  ['a login page', '<html>Sign in</html>'],
  ['truncated JSON', '{"accepted":'],
  ['nothing', ''],
  ['an error', '{"error":"down"}'],
  ['another form', '{"accepted":"1"}'],
  ['null', 'null'],
])('does not take 200 with %s for delivered', async (_what, body) => {
  expect(await httpSend('/api/events', server(body))([event])).toMatchObject({ status: 502 });
});

it('passes a refusal and Retry-After on', async () => {
  const answers = server('busy', { status: 429, headers: { 'Retry-After': '120' } });
  expect(await httpSend('/api/events', answers)([event])).toEqual({
    status: 429,
    retryAfter: '120',
  });
});

it('does not ask to outlive the page with a body that browsers would refuse', async () => {
  const { asked, fetch } = server(receipt);
  await httpSend('/api/events', { fetch })([{ ...event, responseId: 'é'.repeat(30_000) }]);
  expect(asked[0]?.keepalive).toBe(false);
});

it('gives up after its time and aborts the request', async () => {
  let signal: AbortSignal | null | undefined;
  const fetch = (_url: string, init: RequestInit) => {
    signal = init.signal;
    return new Promise<Response>(() => undefined);
  };
  const sent = expect(httpSend('/api/events', { fetch })([event])).rejects.toThrow('timeout');
  await vi.advanceTimersByTimeAsync(29_999);
  expect(signal?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await sent;
  expect(signal?.aborted).toBe(true);
});
