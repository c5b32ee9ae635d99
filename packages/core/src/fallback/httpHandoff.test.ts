import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHandoff, httpHandoff } from './handoff.ts';

const details = { responseId: 'r', question: 'Where is my order?' };

function request(body: string, init?: ResponseInit) {
  const fetch = async () => new Response(body, init);
  return createHandoff({ transport: httpHandoff('/api/handoffs', { fetch }) }).request(details);
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("takes the queue's own answer for an acknowledgement", async () => {
  expect(await request('{"position":2,"waitMinutes":null}', { status: 201 })).toMatchObject({
    state: 'accepted',
    position: 2,
    waitMinutes: null,
  });
});

it.each([
  ['status 500', '{"position":2}', { status: 500 }],
  ['no acknowledgement', '{"error":"database down"}', { status: 200 }],
  ['no acknowledgement', '<html>Sign in</html>', { status: 200 }],
])('fails visibly, as "%s", over %s', async (reason, body, init) => {
  expect(await request(body, init)).toMatchObject({ state: 'failed', reason });
});

it.each([
  ['status 503', new Response('{"position":2}', { status: 503 })],
  ['no acknowledgement', new Response('{"accepted":true}')],
])('rejects, as "%s", what acknowledges nothing, whoever asks', async (reason, answer) => {
  const transport = httpHandoff('/api/handoffs', { fetch: () => Promise.resolve(answer) });
  await expect(transport({ ...details, id: 'h1' })).rejects.toThrow(reason);
});

it('fails visibly when nobody answers', async () => {
  const fetch = () => new Promise<Response>(() => undefined);
  const handoff = createHandoff({ transport: httpHandoff('/api/handoffs', { fetch }) });
  const asked = handoff.request(details);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await asked).toMatchObject({ state: 'failed', reason: 'timeout' });
});
