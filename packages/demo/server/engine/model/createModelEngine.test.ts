import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import type { AnswerEvent } from '../../../shared/api.ts';
import { createSearch } from '../../retrieval/createSearch.ts';
import { streamAnswer } from '../streamAnswer.ts';
import { createModelEngine } from './createModelEngine.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Answering = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A server that speaks the chat-completions protocol, as `answer` has it. */
async function endpoint(answer: Answering): Promise<string> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => answer(request, response, body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

function chunk(content: string, logprob: number | null): string {
  const logprobs =
    logprob === null
      ? null
      : { content: [{ token: content, logprob, top_logprobs: [{ token: content, logprob }] }] };
  const choice = { index: 0, delta: { role: 'assistant', content }, logprobs, finish_reason: null };
  const data = {
    id: 'c',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [choice],
  };
  return `data: ${JSON.stringify(data)}\n\n`;
}

const last = `data: ${JSON.stringify({
  id: 'c',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'm',
  choices: [{ index: 0, delta: {}, finish_reason: 'stop' }],
})}\n\ndata: [DONE]\n\n`;

function says(response: ServerResponse, parts: readonly string[], logprob: number | null = null) {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const part of parts) response.write(chunk(part, logprob));
  response.end(last);
}

function search() {
  const text = 'The refund window is 30 days from the date of purchase.';
  const found = createSearch();
  found.add({
    id: 'policy',
    name: 'policy.md',
    path: 'policy.md',
    kind: 'markdown',
    title: null,
    pages: [{ page: 1, text, sections: [{ heading: null, start: 0, end: text.length }] }],
  });
  return found;
}

const patience = { firstChunk: 1_000, betweenChunks: 300, total: 3_000, retries: 0 };

async function ask(baseUrl: string, apiKey: string | null = null): Promise<AnswerEvent[]> {
  const engine = createModelEngine(search(), { baseUrl, model: 'm', apiKey }, patience);
  const events: AnswerEvent[] = [];
  const question = { question: 'What is the refund window?', responseId: 'r' };
  const signal = new AbortController().signal;
  for await (const event of streamAnswer(engine, question, { signal, onResponse: () => undefined }))
    events.push(event);
  return events;
}

it('streams the first of three samples, resolves its markers and hands on log-probabilities', async () => {
  const requests: { readonly stream?: boolean; readonly logprobs?: boolean }[] = [];
  const keys = new Set<string | undefined>();
  const url = await endpoint((request, response, body) => {
    requests.push(JSON.parse(body) as (typeof requests)[number]);
    keys.add(request.headers.authorization);
    says(response, ['The refund window ', 'is 30 days ', '[1].'], -0.1);
  });
  const events = await ask(url, 'secret');
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
  const url = await endpoint((_request, response, body) => {
    const { logprobs } = JSON.parse(body) as { logprobs?: boolean };
    if (logprobs) {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: 'logprobs are not supported' } }));
    } else says(response, ['30 days [1].']);
  });
  expect((await ask(url)).at(-1)).toMatchObject({ type: 'response' });
});

it.each([
  [401, 'CREDENCE_API_KEY'],
  [404, 'CREDENCE_MODEL'],
  [500, 'Try again'],
])('calls status %s an outage and says what to do', async (status, advice) => {
  const url = await endpoint((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: 'no' } }));
  });
  const [event] = await ask(url);
  expect(event).toMatchObject({ type: 'error', mode: 'outage' });
  expect(event?.type === 'error' && event.message).toContain(advice);
});

it('calls an endpoint that is not there an outage', async () => {
  const url = await endpoint(() => undefined);
  for (const server of servers.splice(0)) await new Promise((closed) => server.close(closed));
  expect(await ask(url)).toMatchObject([{ type: 'error', mode: 'outage' }]);
});

it('calls an endpoint that hangs a latency spike', async () => {
  const url = await endpoint(() => undefined);
  expect(await ask(url)).toMatchObject([{ type: 'error', mode: 'latency' }]);
});

it('keeps what was streamed when the answer is cut, and says so', async () => {
  const url = await endpoint((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(chunk('The refund window ', null));
    setTimeout(() => response.destroy(), 50);
  });
  const events = await ask(url);
  expect(events[0]).toEqual({ type: 'text', delta: 'The refund window ' });
  expect(events.at(-1)).toMatchObject({ type: 'error' });
});
