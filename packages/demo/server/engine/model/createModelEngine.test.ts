import { expect, it } from 'vitest';
import { askModel } from '../../../test/support/askModel.ts';
import { says } from '../../../test/support/completion.ts';
import { modelEndpoints } from '../../../test/support/modelEndpoints.ts';

const endpoints = modelEndpoints();

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
    type: 'response',
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
  expect((await askModel(url)).at(-1)).toMatchObject({ type: 'response' });
});
