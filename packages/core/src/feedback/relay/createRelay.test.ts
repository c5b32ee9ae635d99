import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createEvent } from '../../event/event.ts';
import type { CredenceEvent, EventBody } from '../../event/event.ts';
import { httpSend } from '../outbox.ts';
import { createRelay } from './createRelay.ts';
import type { RelayOptions, Refusal } from './createRelay.ts';

const origin = 'https://app.example';
const context = { responseId: 'r', tier: 'high', confidence: 0.9, thresholdsVersion: '1' };
const event = (body: EventBody = { type: 'response.shown' }) => createEvent(body, context);

interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** A relay into memory, and what became of what it was sent. */
function relayWith(options: Partial<RelayOptions> = {}) {
  const kept = new Map<string, CredenceEvent>();
  const refused: Refusal[] = [];
  const relay = createRelay({
    origins: [origin],
    keeper: {
      keep: (events) => {
        const others = events.filter(
          (each) => kept.has(each.id) && JSON.stringify(kept.get(each.id)) !== JSON.stringify(each),
        );
        for (const each of events) if (!kept.has(each.id)) kept.set(each.id, each);
        return Promise.resolve(others.map(({ id }) => id));
      },
    },
    onRefused: (refusal) => refused.push(refusal),
    ...options,
  });
  const ask = ({ method = 'POST', headers = {}, body }: Ask) =>
    relay(
      new Request('https://relay.example/events', {
        method,
        headers: { origin, 'content-type': 'application/json', ...headers },
        ...(body !== undefined && { body }),
      }),
    );
  const post = (events: readonly unknown[]) => ask({ body: JSON.stringify({ events }) });
  return { ask, post, kept, refused, relay };
}

it('keeps what an outbox sends, and gives the receipt that it believes', async () => {
  const { relay, kept } = relayWith();
  const send = httpSend('https://relay.example/events', {
    fetch: (url, init) =>
      relay(new Request(url, { ...init, headers: { ...init.headers, origin } })),
  });
  const events = [event(), event()];
  expect(await send(events)).toMatchObject({ status: 202 });
  expect(await send(events)).toMatchObject({ status: 202 });
  expect([...kept.values()]).toEqual(events);
});

it.each<[string, Ask, number]>([
  ['another origin', { headers: { origin: 'https://evil.example' }, body: '{"events":[]}' }, 403],
  ['no origin', { headers: { origin: '' }, body: '{"events":[]}' }, 403],
  ['another method', { method: 'PUT', body: '{"events":[]}' }, 405],
  ['a form', { headers: { 'content-type': 'text/plain' }, body: '{"events":[]}' }, 415],
  ['no JSON', { body: '{"events":' }, 400],
  ['no list', { body: '{"events":{}}' }, 400],
  ['null', { body: 'null' }, 400],
  ['nothing', { body: '' }, 400],
  ['what is no event', { body: '{"events":[{"id":"x"}]}' }, 422],
])('refuses %s, and says so to the log', async (_what, ask, status) => {
  const { ask: send, kept, refused } = relayWith();
  const response = await send(ask);
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ error: expect.stringMatching(/^Credence: /) as unknown });
  expect(refused).toMatchObject([{ status }]);
  expect(kept.size).toBe(0);
});

it('answers the question of a browser before it sends from another origin', async () => {
  const { ask } = relayWith();
  const response = await ask({ method: 'OPTIONS' });
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([
    204,
    origin,
  ]);
  const other = await ask({ method: 'OPTIONS', headers: { origin: 'https://evil.example' } });
  expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([403, null]);
});

it.each(['said beforehand', 'streamed'])(
  'reads no more than its limit of a body %s',
  async (how) => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const { relay } = relayWith({ maxBytes: 5000 });
    const length = how === 'streamed' ? null : '6000';
    const headers = new Map([
      ['origin', origin],
      ['content-type', 'application/json'],
      ...(length === null ? [] : ([['content-length', length]] as const)),
    ]);
    const request = {
      method: 'POST',
      headers: { get: (name: string) => headers.get(name) ?? null },
      body,
    };
    expect((await relay(request)).status).toBe(413);
    expect(pulled).toBeLessThanOrEqual(how === 'streamed' ? 8 : 1);
  },
);

it.each([
  ['states its length', { 'content-length': '999' }, 'at once'],
  ['states a length that is none', { 'content-length': '' }, 'bit by bit'],
  [
    'comes in chunks, whatever it states',
    { 'content-length': '9', 'transfer-encoding': 'chunked' },
    'bit by bit',
  ],
  ['states none', {}, 'bit by bit'],
])('reads a body that %s %s', async (_what, given, how) => {
  const { relay, kept } = relayWith();
  const headers = new Headers({ origin, 'content-type': 'application/json', ...given });
  const whole = new Response(JSON.stringify({ events: [event()] }));
  const read: string[] = [];
  const request = {
    method: 'POST',
    headers,
    get body() {
      return (read.push('bit by bit'), whole.body);
    },
    text: () => (read.push('at once'), whole.text()),
  };
  expect((await relay(request)).status).toBe(202);
  expect([kept.size, new Set(read)]).toEqual([1, new Set([how])]);
});

it('takes none of a batch in which one event is unknown, and names it', async () => {
  const { post, kept, refused } = relayWith();
  const strange = { ...event(), type: 'answer.sung' };
  expect((await post([event(), strange])).status).toBe(422);
  expect([kept.size, refused[0]?.ids]).toEqual([0, [strange.id]]);
});

it('refuses a key that comes again with other content, and says so to the log', async () => {
  const { post, kept, refused } = relayWith();
  const first = event({ type: 'feedback.voted', vote: 'up', reasons: [] });
  await post([first]);
  const replayed = { ...first, vote: 'down' };
  expect((await post([replayed])).status).toBe(422);
  expect(kept.get(first.id)).toEqual(first);
  expect(refused).toMatchObject([{ status: 422, ids: [first.id] }]);
});

it('lets a client wait that sends too much, and others not', async () => {
  let time = 0;
  const clientOf = ({ headers }: { headers: { get(name: string): string | null } }) =>
    headers.get('x-client') ?? '';
  const { ask } = relayWith({ eventsPerMinute: 60, now: () => time, clientOf });
  const send = (client: string, count: number) =>
    ask({
      headers: { 'x-client': client },
      body: JSON.stringify({ events: Array.from({ length: count }, () => event()) }),
    });
  expect((await send('a', 60)).status).toBe(202);
  const refused = await send('a', 10);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
  expect((await send('b', 1)).status).toBe(202);
  time += 10_000;
  expect((await send('a', 10)).status).toBe(202);
  expect((await send('a', 1)).status).toBe(429);
});

it('takes out what the hook says before anything is kept or sent on', async () => {
  const sent: CredenceEvent[] = [];
  const { post, kept } = relayWith({
    redact: (each) => {
      if (each.type === 'answer.copied') return null;
      return each.type === 'feedback.commented' ? { ...each, text: '[redacted]' } : each;
    },
    send: (events) => {
      sent.push(...events);
      return Promise.resolve({ status: 200 });
    },
  });
  const response = await post([
    event({ type: 'feedback.commented', length: 9, text: 'call 5551' }),
    event({ type: 'answer.copied' }),
  ]);
  expect(await response.json()).toEqual({ accepted: 2 });
  expect(JSON.stringify([...kept.values()]) + JSON.stringify(sent)).not.toContain('5551');
  expect(sent).toMatchObject([{ text: '[redacted]' }]);
});

it.each([
  [{ status: 503, retryAfter: '7' }, 503, '7'],
  [{ status: 401 }, 502, null],
  [{ status: 0 }, 502, null],
  [{ status: 422 }, 422, null],
])('acknowledges nothing that the next one does not take: %j', async (receipt, status, after) => {
  const { post } = relayWith({ send: () => Promise.resolve(receipt) });
  const response = await post([event()]);
  expect([response.status, response.headers.get('retry-after')]).toEqual([status, after]);
});

it('calls an outage what a keeper throws, without its words', async () => {
  const { post } = relayWith({ keeper: { keep: () => Promise.reject(new Error('password "x"')) } });
  const response = await post([event()]);
  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain('password');
});

it.each([
  ['a refusal', {}, { headers: { origin: 'https://evil.example' } }, 403],
  ['an outage', { keeper: { keep: () => Promise.reject(new Error('down')) } }, {}, 503],
])(
  'answers %s also where the hook that is told of it throws',
  async (_what, options, more, status) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const onRefused = () => {
      throw new Error('the log is full');
    };
    const { ask } = relayWith({ ...options, onRefused });
    const response = await ask({ body: JSON.stringify({ events: [event()] }), ...more });
    expect(response.status).toBe(status);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  },
);

it('answers whatever is posted, and never as an error of its own', async () => {
  const { ask } = relayWith();
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.json().map((json) => `{"events":[${json}]}`),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (body) => {
      expect([202, 400, 422]).toContain((await ask({ body })).status);
    }),
    { numRuns: 300 },
  );
});
