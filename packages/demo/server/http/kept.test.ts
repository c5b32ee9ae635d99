import { createEvent } from '@credence-ui/core/event';
import { readAnswerStream } from '@credence-ui/core/stream';
import type { AnswerUpdate } from '@credence-ui/core/stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { KeptAnswer } from '../../shared/answers.ts';
import { openCopilot, withEngine } from '../../test/support/openCopilot.ts';
import { requestTo } from '../../test/support/requestTo.ts';
import type { Copilot } from '../copilot.ts';
import type { Engine } from '../engine/engine.ts';
import { EngineFailure } from '../engine/EngineFailure.ts';
import { createApp } from './createApp.ts';

let opened: Awaited<ReturnType<typeof openCopilot>>;
beforeAll(async () => {
  opened = await openCopilot('# Refunds\n\nThe refund window is 30 days.\n');
});
afterAll(() => opened.close());

const question = 'What is the refund window?';

/** Asks one server, as a page does. */
function clientOf(copilot: Copilot) {
  const app = createApp(copilot);
  const post = (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    return requestTo(app, `/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  };
  return {
    post,
    async ask(body: object): Promise<AnswerUpdate | undefined> {
      let last: AnswerUpdate | undefined;
      for await (const update of readAnswerStream(await post('/answers', body))) last = update;
      return last;
    },
    kept: async (body: object) =>
      (await (await post('/answers/kept', body)).json()) as KeptAnswer | null,
  };
}

it('keeps an answer for the next who asks the same, with its time and the version of its documents', async () => {
  const { ask, kept } = clientOf(opened.copilot);
  expect(await kept({ question, responseId: 'k0' })).toBeNull();
  const before = Date.now();
  await ask({ question, responseId: 'k1' });
  const found = await kept({ question: 'what is the refund WINDOW', responseId: 'k2' });
  expect(JSON.stringify(found?.response)).toContain('30 days');
  expect(found?.at).toBeGreaterThanOrEqual(before);
  expect(found?.sourceVersion).toMatch(/^[0-9a-f]{8}$/);
});

it('keeps nothing that was withheld or made to fail', async () => {
  const { ask, kept } = clientOf(opened.copilot);
  await ask({ question: 'Who won the chess cup?', responseId: 'w1' });
  await ask({ question: 'How long is the refund window?', responseId: 'w2', fault: 'abstained' });
  expect(await kept({ question: 'Who won the chess cup?', responseId: 'w3' })).toBeNull();
  expect(await kept({ question: 'How long is the refund window?', responseId: 'w4' })).toBeNull();
});

it('takes votes on a kept answer, and the answer that comes after all is the one that counts', async () => {
  const { ask, kept } = clientOf(opened.copilot);
  await ask({ question, responseId: 'v1' });
  await kept({ question, responseId: 'v2' });
  const version = async () => {
    const [row] = await opened.database.query(
      `select prompt_version from answers where response_id = 'v2'`,
    );
    return row?.['prompt_version'];
  };
  expect(await version()).toBe('kept');
  await ask({ question, responseId: 'v2' });
  await expect.poll(version).toBe(opened.copilot.promptVersion);
  await kept({ question, responseId: 'v2' });
  expect(await version()).toBe(opened.copilot.promptVersion);
});

it('asks the backup without the model', async () => {
  const engine: Engine = {
    ...{ name: 'away', description: 'Is away.' },
    answer: () => {
      throw new EngineFailure('outage', 'it is away. Try again.');
    },
  };
  const { ask } = clientOf(withEngine(opened.copilot, engine));
  expect(await ask({ question, responseId: 'b1' })).toMatchObject({ type: 'error' });
  expect(await ask({ question, responseId: 'b2', source: 'backup' })).toMatchObject({
    finish: 'complete',
  });
});

it('breaks as it is told to, the backup only where nothing is to be left', async () => {
  const { ask, post } = clientOf(opened.copilot);
  expect(await ask({ question, responseId: 'f1', fault: 'outage' })).toMatchObject({
    type: 'error',
  });
  expect(
    await ask({ question, responseId: 'f2', fault: 'outage', source: 'backup' }),
  ).toMatchObject({ finish: 'complete' });
  expect(await ask({ question, responseId: 'f3', fault: 'down', source: 'backup' })).toMatchObject({
    type: 'error',
  });
  const limited = await post('/answers', { question, responseId: 'f4', fault: 'limited' });
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '20']);
});

it('shows what a guardrail stopped to those who review it, disputed ones first', async () => {
  const { post } = clientOf(opened.copilot);
  const app = createApp(opened.copilot);
  const blocked = { question, content: 'Only an idiot asks.', reason: 'abuse' };
  expect((await post('/blocked', { ...blocked, responseId: 'g1' })).status).toBe(201);
  await post('/blocked', { ...blocked, responseId: 'g2' });
  await post('/blocked', { ...blocked, responseId: 'g1', content: 'another' });
  const context = { responseId: 'g1', tier: 'unknown', confidence: null };
  const event = createEvent(
    { type: 'answer.reported', reason: 'blocked' },
    { ...context, thresholdsVersion: 'default' },
  );
  await post('/events', { events: [event] });
  const listed = await requestTo(app, '/api/blocked');
  expect(await listed.json()).toMatchObject({
    entries: [
      { responseId: 'g1', content: 'Only an idiot asks.', disputed: true },
      { responseId: 'g2', disputed: false },
    ],
  });
});
