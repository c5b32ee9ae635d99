import { expect, it } from 'vitest';
import { askModel } from '../../../test/support/askModel.ts';
import { chunk, last } from '../../../test/support/completion.ts';
import { modelEndpoints } from '../../../test/support/modelEndpoints.ts';

const endpoints = modelEndpoints();

it.each([
  [401, 'CREDENCE_API_KEY'],
  [404, 'CREDENCE_MODEL'],
  [500, 'Try again'],
])('calls status %s an outage and says what to do', async (status, advice) => {
  const url = await endpoints.open((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: 'no' } }));
  });
  const [event] = await askModel(url);
  expect(event).toMatchObject({ type: 'error', reason: 'outage' });
  expect(event?.type === 'error' && event.message).toContain(advice);
});

it('calls an endpoint that is not there an outage', async () => {
  const url = await endpoints.open(() => undefined);
  await endpoints.close();
  expect(await askModel(url)).toMatchObject([{ type: 'error', reason: 'outage' }]);
});

it('asks an endpoint that fails no more than once a sample', async () => {
  let requests = 0;
  const url = await endpoints.open((_request, response) => {
    requests += 1;
    response.writeHead(503).end();
  });
  expect(await askModel(url)).toMatchObject([{ type: 'error', reason: 'outage' }]);
  expect(requests).toBeLessThanOrEqual(3);
});

it('calls an endpoint that hangs a latency spike, and says how long it waited', async () => {
  const url = await endpoints.open(() => undefined);
  const [event] = await askModel(url);
  expect(event).toMatchObject({ type: 'error', reason: 'latency' });
  expect(event?.type === 'error' && event.message).toContain('sent nothing for 1 s');
});

it('waits longer than its patience for an answer that keeps coming', async () => {
  const parts = ['The ', 'refund ', 'window ', 'is 30 ', 'days [1].'];
  const url = await endpoints.open((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    parts.forEach((part, at) => setTimeout(() => response.write(chunk(part)), 400 * at));
    setTimeout(() => response.end(last), 400 * parts.length);
  });
  expect((await askModel(url)).at(-1)).toMatchObject({ type: 'finish' });
});

it('keeps the text of an answer that falls silent in its middle', async () => {
  const url = await endpoints.open((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(chunk('The refund window '));
  });
  expect(await askModel(url)).toMatchObject([
    { type: 'text', delta: 'The refund window ' },
    { type: 'error', reason: 'latency' },
  ]);
});

it('keeps what was streamed when the answer is cut, and says so', async () => {
  const url = await endpoints.open((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(chunk('The refund window '));
    setTimeout(() => response.destroy(), 50);
  });
  const events = await askModel(url);
  expect(events[0]).toEqual({ type: 'text', delta: 'The refund window ' });
  expect(events.at(-1)).toMatchObject({ type: 'error' });
});

it.each([
  ['a page', 'text/html', '<!doctype html><p>Hello</p>'],
  ['an answer in one piece', 'application/json', '{"choices":[{"message":{"content":"Hi"}}]}'],
  ['nothing', 'text/event-stream', ''],
  ['no JSON', 'text/event-stream', 'data: {nonsense\n\n'],
])('says that an address which sends %s is the wrong one', async (_, type, body) => {
  const url = await endpoints.open((_request, response) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  const events = await askModel(url);
  expect(events).toMatchObject([{ type: 'error', reason: 'invalid' }]);
  expect(JSON.stringify(events)).toContain('does not speak the streaming chat API');
  expect(JSON.stringify(events)).toContain('CREDENCE_BASE_URL');
});

it('says that the connection was lost, not that a request failed with 200', async () => {
  const url = await endpoints.open((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(chunk('The refund window '));
    setTimeout(() => response.destroy(), 50);
  });
  const message = expect.stringContaining('connection to the model') as string;
  expect((await askModel(url)).at(-1)).toMatchObject({ type: 'error', reason: 'outage', message });
});

it('says that an answer which keeps coming took too long', async () => {
  const url = await endpoints.open((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const writing = setInterval(() => response.write(chunk('and ')), 200);
    response.on('close', () => clearInterval(writing));
  });
  const message = expect.stringContaining('took longer than 4 s') as string;
  expect((await askModel(url)).at(-1)).toMatchObject({ type: 'error', reason: 'latency', message });
});
