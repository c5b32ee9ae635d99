import { expect, it } from 'vitest';
import { askModel, refundSearch } from '../../../test/support/askModel.ts';
import { says } from '../../../test/support/completion.ts';
import { modelEndpoints } from '../../../test/support/modelEndpoints.ts';
import type { EnginePart } from '../engine.ts';
import { createModelEngine } from './createModelEngine.ts';

const endpoints = modelEndpoints();

const instructions = 'Answer from the passages.';

it('streams the first of three samples, resolves its markers and hands on log-probabilities', async () => {
  const requests: { readonly stream?: boolean; readonly logprobs?: boolean }[] = [];
  const keys = new Set<string | undefined>();
  const url = await endpoints.open((request, response, body) => {
    requests.push(JSON.parse(body) as (typeof requests)[number]);
    keys.add(request.headers.authorization);
    says(response, ['The refund window ', 'is 30 days ', '[1].'], -0.1);
  });
  const events = await askModel(url, 'secret');
  const text = events.flatMap((event) => (event.type === 'text' ? [event.delta] : [])).join('');
  expect(text).toBe('The refund window is 30 days [1].');
  expect(events.at(-1)).toMatchObject({
    type: 'finish',
    response: {
      content: text,
      citations: [{ id: '1', source: 'policy.md' }],
      evidence: { samples: [text, text], tokens: [{}, {}, {}] },
      assessment: { calibrated: false },
    },
  });
  expect(requests).toHaveLength(3);
  expect(requests.every(({ stream, logprobs }) => stream === true && logprobs === true)).toBe(true);
  expect([...keys]).toEqual(['Bearer secret']);
});

it('does without log-probabilities where the endpoint refuses them', async () => {
  const url = await endpoints.open((_request, response, body) => {
    const { logprobs } = JSON.parse(body) as { logprobs?: boolean };
    if (logprobs) {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: 'logprobs are not supported' } }));
    } else says(response, ['30 days [1].']);
  });
  expect((await askModel(url)).at(-1)).toMatchObject({ type: 'finish' });
});

it('makes no more calls at a time than it may, tells those who wait, and lets the next in when one leaves', async () => {
  let [open, most] = [0, 0];
  const baseUrl = await endpoints.open((_request, response) => {
    most = Math.max(most, ++open);
    response.on('close', () => (open -= 1));
  });
  const model = { baseUrl, model: 'm', apiKey: null, timeoutSeconds: 600, calls: 8, instructions };
  const engine = createModelEngine(refundSearch(), model);
  const leaving = Array.from({ length: 100 }, () => new AbortController());
  const waits: (number | null)[] = leaving.map(() => null);
  const reading = leaving.map(async ({ signal }, index) => {
    for await (const part of engine.answer('What is the refund window?', { signal }))
      if (part.type === 'waiting') waits[index] = part.before;
  });
  const ended = Promise.allSettled(reading);
  await expect.poll(() => open).toBe(8);
  expect([waits[7], waits[8], waits[99]]).toEqual([null, 0, 91]);
  leaving.slice(0, 8).forEach((one) => one.abort());
  await expect.poll(() => waits[99]).toBe(83);
  await expect.poll(() => open).toBe(8);
  leaving.forEach((one) => one.abort());
  await ended;
  await expect.poll(() => open).toBe(0);
  expect(most).toBeLessThanOrEqual(16);
});

it('answers with a single call at a time', async () => {
  let [open, most] = [0, 0];
  const baseUrl = await endpoints.open((_request, response) => {
    most = Math.max(most, ++open);
    response.on('close', () => (open -= 1));
    says(response, ['30 days [1].']);
  });
  const model = { baseUrl, model: 'm', apiKey: null, timeoutSeconds: 5, calls: 1, instructions };
  const engine = createModelEngine(refundSearch(), model);
  const { signal } = new AbortController();
  const parts: EnginePart[] = [];
  for await (const part of engine.answer('What is the refund window?', { signal }))
    parts.push(part);
  expect(parts.at(-1)).toMatchObject({
    answer: { evidence: { samples: ['30 days [1].', '30 days [1].'] } },
  });
  expect(most).toBe(1);
});

it('asks the model nothing about a message that asks nothing', async () => {
  let requests = 0;
  const baseUrl = await endpoints.open((_request, response) => {
    requests += 1;
    says(response, ['You are welcome.']);
  });
  const events = await askModel(baseUrl, null, 'Thanks, that solved it!');
  expect(requests).toBe(0);
  expect(events.at(-1)).toMatchObject({
    response: {
      content: 'This message asks nothing. Reply by hand or close it.',
      assessment: { abstain: true },
    },
  });
});
