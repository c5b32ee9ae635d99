import { createEvent } from '@credence-ui/core/event';
import type { EventBody } from '@credence-ui/core/event';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ReviewDesk } from '../../shared/review.ts';
import { openCopilot } from '../../test/support/openCopilot.ts';
import { requestTo } from '../../test/support/requestTo.ts';
import { createApp } from './createApp.ts';

let opened: Awaited<ReturnType<typeof openCopilot>>;
beforeAll(async () => {
  opened = await openCopilot('# Refunds\n\nThe refund window is 30 days.\n');
});
afterAll(() => opened.close());

const context = { responseId: 'r1', tier: 'high', confidence: 0.9, thresholdsVersion: '1' };
const record = (body: EventBody) => opened.copilot.store.events.add([createEvent(body, context)]);
const desk = async (reviewer: string) => {
  const path = `/api/review?reviewer=${reviewer}`;
  return (await (await requestTo(createApp(opened.copilot), path)).json()) as ReviewDesk;
};

it('has nothing to judge and no figure before an answer was shown', async () => {
  const { answers, drawn, estimate } = await desk('a');
  expect({ answers, drawn, n: estimate.accuracy.n }).toEqual({ answers: [], drawn: 0, n: 0 });
});

it('shows an answer with its sources and without its tier, until its reviewer has judged it', async () => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ question: 'What is the refund window?', responseId: 'r1' });
  const request = { method: 'POST', headers, body };
  await (await requestTo(createApp(opened.copilot), '/api/answers', request)).text();
  await record({ type: 'response.shown' });
  const { answers } = await desk('a');
  expect(answers).toMatchObject([{ responseId: 'r1', question: 'What is the refund window?' }]);
  expect(Object.keys(answers[0] ?? {})).toEqual(['responseId', 'question', 'text', 'citations']);
  await record({ type: 'answer.reviewed', verdict: 'right', reviewer: 'a' });
  const after = await desk('a');
  expect(after).toMatchObject({
    answers: [],
    drawn: 1,
    estimate: { accuracy: { share: 1, n: 1 } },
  });
  expect((await desk('b')).answers).toHaveLength(1);
});

it('says how far two agree who saw the same', async () => {
  await record({ type: 'answer.reviewed', verdict: 'wrong', reviewer: 'b' });
  expect((await desk('a')).estimate.agreement).toMatchObject({ n: 1, share: 0 });
});
