import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { askModel } from '../../../test/support/askModel.ts';
import { chunk, finish, says } from '../../../test/support/completion.ts';
import { modelEndpoints } from '../../../test/support/modelEndpoints.ts';

const endpoints = modelEndpoints();
const text = 'The refund window is 30 days from the date of purchase [1].';

function ask(answer: (response: ServerResponse) => void) {
  return endpoints
    .open((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      answer(response);
    })
    .then((url) => askModel(url));
}

it.each([
  ['was cut at its length', finish('length'), 'length'],
  ['ended without a finish', '', 'interrupted'],
  ['ended with its last word only', 'data: [DONE]\n\n', 'interrupted'],
])(
  'says of an answer that %s that it is not complete, and asks for a review',
  async (_, end, how) => {
    const events = await ask((response) => response.end(chunk(text) + end));
    const event = events.at(-1);
    expect(event).toMatchObject({
      type: 'finish',
      finish: how,
      response: { content: text, requiresHumanReview: true, finish: how },
    });
    const assessment = event?.type === 'finish' ? event.response?.assessment : undefined;
    expect(['medium', 'low']).toContain(assessment?.tier);
    expect(assessment?.reasons).toContain('The model stopped before its answer was complete.');
  },
);

it('calls an answer that a content filter stopped blocked', async () => {
  const events = await ask((response) => response.end(chunk('The re') + finish('content_filter')));
  expect(events.at(-1)).toMatchObject({ type: 'error', reason: 'blocked' });
});

it('calls an error in the middle of an answer an outage', async () => {
  const error = 'data: {"error":{"message":"overloaded","code":500}}\n\n';
  const events = await ask((response) => response.end(chunk('The re') + error));
  const message = expect.stringContaining('in the middle of its answer') as string;
  expect(events).toMatchObject([{ type: 'text' }, { type: 'error', reason: 'outage', message }]);
});

it('never shows what a model thinks, nor takes it for its answer', async () => {
  const events = await ask((response) => {
    response.write(chunk('<thi', -0.1) + chunk('nk>Secret', -0.1) + chunk('</think>\n', -0.1));
    response.end(chunk(text, -0.1) + finish('stop'));
  });
  expect(JSON.stringify(events)).not.toContain('Secret');
  expect(events.at(-1)).toMatchObject({ response: { content: text } });
});

it('takes back what was shown before it turned out to be thinking, and its tokens', async () => {
  const events = await ask((response) => {
    response.write(chunk('Hm, 30 days.', -0.1) + chunk('\n</think>\n\n', -0.1));
    response.end(chunk(text, -0.2) + finish('stop'));
  });
  expect(events.at(-1)).toMatchObject({
    response: { content: text, evidence: { tokens: [{ token: text, logprob: -0.2 }] } },
  });
});

it('calls an answer of nothing but thoughts empty', async () => {
  const events = await ask((response) => response.end(chunk('<think>Hm') + finish('length')));
  expect(events).toMatchObject([{ type: 'error', reason: 'invalid' }]);
});

it.each([
  ['The refund window is 30 days.', 'The model cited none of the passages.'],
  ['The refund window is 30 days [42].', 'The model cited a passage that does not exist.'],
])('says of %j: %s', async (content, reason) => {
  const url = await endpoints.open((_request, response) => says(response, [content]));
  expect((await askModel(url)).at(-1)).toMatchObject({
    response: {
      requiresHumanReview: true,
      assessment: { reasons: expect.arrayContaining([reason]) as string[] },
    },
  });
});
