import { createEvent } from '@credence-ui/core/event';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BlockedEntry } from '../../shared/answers.ts';
import type { Queue } from '../../shared/api.ts';
import { callApi, openCopilot } from '../../test/support/openCopilot.ts';
import { requestTo } from '../../test/support/requestTo.ts';
import { defaultSpec } from '../product/defaultSpec.ts';
import { createApp } from './createApp.ts';

let opened: Awaited<ReturnType<typeof openCopilot>>;
beforeAll(async () => {
  opened = await openCopilot('# Refunds\n\nThe refund window is 30 days.\n');
});
afterAll(() => opened.close());

/** In the order in which they are tried; `null` is before any spec was put in force. */
const handlings = [
  [null, 'Ask me at [e-mail]', 'May I return it? Call [phone].', 'Pay to [IBAN].'],
  ['keep', 'Ask me at jo@example.com', 'May I return it? Call +49 30 1234567.', iban()],
  ['redact', 'Ask me at [e-mail]', 'May I return it? Call [phone].', 'Pay to [IBAN].'],
  ['none', undefined, '', ''],
] as const;

it.each(handlings)('under a spec that says %j stores what it allows', async (pii, ...texts) => {
  await putInForce(pii);
  const id = `r-${String(pii)}`;
  await ask(id);
  const [comment, question, draft] = texts;
  const event = createEvent(
    { type: 'feedback.commented', length: 24, text: 'Ask me at jo@example.com' },
    { responseId: id, tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
  );
  expect((await callApi(opened.copilot, '/events', { events: [event] })).status).toBe(202);
  const stored = await opened.copilot.store.events.since(new Date(0));
  expect(stored.find((one) => one.id === event.id)).toEqual({ ...event, text: comment });

  await callApi(opened.copilot, '/blocked', { ...written, responseId: id, content: iban() });
  const { entries } = await read<{ readonly entries: readonly BlockedEntry[] }>('/blocked');
  expect(entries.find(({ responseId }) => responseId === id)).toMatchObject({
    ...{ question, content: draft },
  });

  const handoff = { ...written, id: `h-${id}`, responseId: id, draft: iban() };
  const { status, body } = await callApi(opened.copilot, '/handoffs', handoff);
  const { waiting } = await read<Queue>('/queue');
  const entry = waiting.find((one) => one.id === handoff.id);
  if (pii === 'none') {
    expect({ status, entry }).toEqual({ status: 422, entry: undefined });
    expect(body.message).toContain('the text holds personal data (phone)');
  } else expect(entry).toMatchObject({ question, packet: { draft } });
});

const written = { question: 'May I return it? Call +49 30 1234567.' };

function iban(): string {
  return 'Pay to DE89 3704 0044 0532 0130 00.';
}

async function putInForce(piiHandling: string | null): Promise<void> {
  if (piiHandling === null) return;
  const { body } = await callApi(opened.copilot, '/policy');
  const spec = { ...defaultSpec, piiHandling };
  expect((await callApi(opened.copilot, '/product', { base: body.version, spec })).status).toBe(
    200,
  );
}

async function read<Body>(path: string): Promise<Body> {
  // The demo's own server.
  return (await (await requestTo(createApp(opened.copilot), `/api${path}`)).json()) as Body;
}

async function ask(responseId: string): Promise<void> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: 'What is the refund window?', responseId }),
  };
  const response = await requestTo(createApp(opened.copilot), '/api/answers', request);
  expect(await response.text()).toContain('30 days');
}
