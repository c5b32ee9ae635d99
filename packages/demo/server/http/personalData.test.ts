import { createEvent } from '@credence-ui/core/event';
import type { PersonalDataHandling } from '@credence-ui/core/privacy';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callApi, openCopilot } from '../../test/support/openCopilot.ts';
import { requestTo } from '../../test/support/requestTo.ts';
import { createApp } from './createApp.ts';

let opened: Awaited<ReturnType<typeof openCopilot>>;
beforeAll(async () => {
  opened = await openCopilot('# Refunds\n\nThe refund window is 30 days.\n');
});
afterAll(() => opened.close());

const copilotThat = (personalData?: PersonalDataHandling) => ({
  ...opened.copilot,
  ...(personalData && { personalData }),
});

it('stores no personal data of a comment', async () => {
  await askOnce('r1');
  const event = createEvent(
    { type: 'feedback.commented', length: 24, text: 'Ask me at jo@example.com' },
    { responseId: 'r1', tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
  );
  const { status } = await callApi(copilotThat(), '/events', { events: [event] });
  expect(status).toBe(202);
  const stored = await opened.copilot.store.events.since(new Date(0));
  expect(stored).toMatchObject([{ id: event.id, text: 'Ask me at [e-mail]' }]);
});

const handoff = {
  responseId: 'r2',
  question: 'May I return it? Call +49 30 1234567.',
  note: 'Jo waits at jo@example.com',
  draft: 'Pay to DE89 3704 0044 0532 0130 00.',
};

it('hands no personal data over', async () => {
  expect((await callApi(copilotThat(), '/handoffs', { ...handoff, id: 'h1' })).status).toBe(201);
  expect(await opened.copilot.store.queue.waiting()).toMatchObject([
    { question: 'May I return it? Call [phone].', packet: { draft: 'Pay to [IBAN].' } },
  ]);
});

it('refuses, where none is taken, a hand-off that holds any, and says why', async () => {
  const { status, body } = await callApi(copilotThat('none'), '/handoffs', {
    ...handoff,
    id: 'h2',
  });
  expect(status).toBe(422);
  expect(body.message).toContain('the text holds personal data (phone)');
  expect(await opened.copilot.store.queue.standing('h2')).toBeNull();
});

async function askOnce(responseId: string): Promise<void> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: 'What is the refund window?', responseId }),
  };
  const response = await requestTo(createApp(opened.copilot), '/api/answers', request);
  expect(await response.text()).toContain('30 days');
}
