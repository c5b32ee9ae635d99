import { createEvent } from '@credence-ui/core/event';
import type { EventBody } from '@credence-ui/core/event';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ReviewDesk } from '../../shared/review.ts';
import { openCopilot } from '../../test/support/openCopilot.ts';
import { requestTo } from '../../test/support/requestTo.ts';
import { readSample } from '../metrics/drawSample.ts';
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

it('draws once when there are more answers than a sample takes, and keeps to that for a week', async () => {
  const { store } = opened.copilot;
  const show = async (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const responseId = `many-${String(at)}`;
      await store.events.add([createEvent({ type: 'response.shown' }, { ...context, responseId })]);
    }
  };
  const draw = async (now: Date) => {
    const events = await store.events.since(new Date(0));
    return (await readSample(store.draws, events, now)).map(({ responseId }) => responseId);
  };
  const day = 86_400_000;
  const start = Date.now();
  await show(0, 60);
  const first = await draw(new Date(start));
  expect(first).toHaveLength(40);
  await show(60, 90);
  expect(await draw(new Date(start + 6 * day))).toEqual(first);
  expect(await draw(new Date(start + 8 * day))).not.toEqual(first);
});
