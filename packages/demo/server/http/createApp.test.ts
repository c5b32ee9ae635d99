import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEvent } from '@credence-ui/core/event';
import type { EventBody } from '@credence-ui/core/event';
import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requestTo } from '../../test/support/requestTo.ts';
import { createLibrary } from '../documents/createLibrary.ts';
import { assembleCopilot } from '../copilot.ts';
import { createInbox } from '../inbox/createInbox.ts';
import { createStore } from '../store/createStore.ts';
import type { Store } from '../store/createStore.ts';
import { openEmpty } from '../../test/support/openEmpty.ts';
import { createApp } from './createApp.ts';

let app: Hono;
let store: Store;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credence-app-'));
  await writeFile(join(folder, 'policy.md'), '# Refunds\n\nThe refund window is 30 days.\n');
  await writeFile(join(folder, 'broken.pdf'), '%PDF-1.7 this is no PDF');
  const library = await createLibrary(folder);
  store = await createStore({ folder: join(folder, 'data'), open: openEmpty });
  await store.connect();
  const inbox = createInbox([], new Date());
  app = createApp(await assembleCopilot({ library, inbox, store, model: null }));
  const asked = { question: 'What is the refund window?', responseId: 'r1' };
  await (await post('/answers', asked)).text();
});

afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

function post(path: string, body: unknown): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers = { 'content-type': 'application/json' };
  return requestTo(app, `/api${path}`, { method: 'POST', headers, body: text });
}

it.each([
  ['an empty question', { question: '  ', responseId: 'r' }, 400, 'the question is empty'],
  [
    'a question of 10,001 characters',
    { question: 'x'.repeat(10_001), responseId: 'r' },
    400,
    '10001',
  ],
  ['no id', { question: 'x' }, 400, 'responseId'],
  ['no JSON', '{"question":', 400, ''],
])('answers %s with what to do', async (_what, body, status, words) => {
  const response = await post('/answers', body);
  expect(response.status).toBe(status);
  const { message } = (await response.json()) as { message: string };
  expect(message).toContain('Credence: ');
  expect(message).toContain(words);
});

const nul = { id: 'n', responseId: 'n', question: 'a', text: 'a' };
it.each([
  ['/handoffs', { ...nul, question: 'a\u0000b' }, 'the question holds'],
  ['/handoffs', { ...nul, note: 'a\u0000b' }, 'the note holds'],
  ['/answers', { ...nul, question: 'a\u0000b' }, 'the question holds'],
  ['/replies', { ...nul, text: 'a\u0000b' }, 'the reply holds'],
])('refuses U+0000 in a POST to %s in words', async (path, body, words) => {
  const response = await post(path, body);
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ message: expect.stringContaining(words) as unknown });
});

it('has nothing to take under an id that is none', async () => {
  expect((await post('/queue/a%00b/take', {})).status).toBe(404);
});

it.each([
  ['PUT', '/api/tickets', 'GET, HEAD'],
  ['DELETE', '/api/policy', 'GET, HEAD, POST'],
  ['PATCH', '/api/tickets/t1', 'GET, HEAD'],
  ['GET', '/api/answers', 'POST'],
  ['OPTIONS', '/api/events', 'POST'],
])('says that %s %s takes %s', async (method, path, allow) => {
  const response = await requestTo(app, path, { method });
  expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
  const { message } = (await response.json()) as { message: string };
  expect(message).toContain(`this address knows no ${method}. It takes ${allow}.`);
});

it('has nothing at an unknown address, whatever the method', async () => {
  for (const method of ['GET', 'POST', 'PUT'])
    expect((await requestTo(app, '/api/nothing', { method })).status).toBe(404);
});

it('takes an event once by id, and refuses what is none', async () => {
  const event = createEvent(
    { type: 'feedback.voted', vote: 'down', reasons: ['incorrect'] },
    { responseId: 'r1', tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
  );
  for (let time = 0; time < 2; time += 1)
    expect((await post('/events', { events: [event] })).status).toBe(202);
  expect(await store.events.since(new Date(0))).toEqual([event]);
  expect((await post('/events', { events: [{ type: 'nonsense' }] })).status).toBe(422);
});

it('refuses events about answers that it never gave, and takes the others of the batch', async () => {
  const told = (body: EventBody, responseId: string) =>
    createEvent(body, { responseId, tier: 'high', confidence: 0.9, thresholdsVersion: '1' });
  const sent: EventBody = { type: 'draft.sent', edited: false, changeRatio: 0 };
  const forged = Array.from({ length: 3 }, () => told(sent, 'forged'));
  const nul = told({ type: 'response.shown' }, 'r1\u0000');
  const refused = await post('/events', { events: [...forged, nul] });
  expect(refused.status).toBe(422);
  expect(await refused.json()).toEqual({
    message: expect.stringContaining('answers that this server never gave') as unknown,
  });
  const outage = told({ type: 'fallback.shown', mode: 'outage' }, 'never answered');
  const copied = told({ type: 'answer.copied' }, 'r1');
  const mixed = await post('/events', { events: [...forged, copied, outage] });
  expect(mixed.status).toBe(202);
  expect(await mixed.json()).toMatchObject({ accepted: 2, refused: 3 });
  const stored = (await store.events.since(new Date(0))).map(({ id }) => id);
  expect(stored).toEqual(expect.arrayContaining([copied.id, outage.id]));
  expect(stored.filter((id) => forged.some((event) => event.id === id))).toEqual([]);
});

it('takes the event of a reply that a person wrote where no answer came', async () => {
  const reply = { id: 'p-by-hand', responseId: 'by-hand', text: 'Yes.' };
  expect((await post('/replies', reply)).status).toBe(201);
  const event = createEvent(
    { type: 'draft.sent', edited: true, changeRatio: 1 },
    { responseId: 'by-hand', tier: 'unknown', confidence: null, thresholdsVersion: '1' },
  );
  expect((await post('/events', { events: [event] })).status).toBe(202);
});

it('sends the metrics again only after an event has come', async () => {
  const first = await requestTo(app, '/api/metrics');
  const etag = first.headers.get('etag') ?? '';
  expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  const again = (tag: string) =>
    requestTo(app, '/api/metrics', { headers: { 'if-none-match': tag } });
  expect([(await again(etag)).status, (await again(`W/${etag}`)).status]).toEqual([304, 304]);
  const event = createEvent(
    { type: 'response.shown' },
    { responseId: 'r1', tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
  );
  expect((await post('/events', { events: [event] })).status).toBe(202);
  const later = await again(etag);
  expect([later.status, later.headers.get('etag') === etag]).toEqual([200, false]);
  expect(await later.json()).toMatchObject({ shown: 1 });
});

it('counts what another set-up answered only when asked for all', async () => {
  const before = await requestTo(app, '/api/metrics?of=all');
  const known = (await before.json()) as { readonly shown: number };
  await store.tickets.remember({
    ...{ responseId: 'elsewhere', ticketId: null, question: 'Of another set-up?' },
    ...{ confidence: 0.9, combined: 0.9, abstain: false, promptVersion: 'p', identity: 'other' },
  });
  const event = createEvent(
    { type: 'response.shown' },
    { responseId: 'elsewhere', tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
  );
  expect((await post('/events', { events: [event] })).status).toBe(202);
  const shown = async (query: string) =>
    ((await (await requestTo(app, `/api/metrics${query}`)).json()) as { readonly shown: number })
      .shown;
  expect(await shown('?of=all')).toBe(known.shown + 1);
  expect(await shown('')).toBe(known.shown);
});

it('acknowledges a hand-off with its place in the queue', async () => {
  const request = { id: 'h1', responseId: 'r1', question: 'Who pays customs?' };
  const response = await post('/handoffs', request);
  expect(response.status).toBe(201);
  expect(await response.json()).toMatchObject({ id: 'h1', position: 1 });
});

it('serves the rest and gives notice of a PDF that cannot be read', async () => {
  const { notices, documents } = (await (await requestTo(app, '/api/status')).json()) as {
    notices: { name: string; message: string }[];
    documents: number;
  };
  expect(documents).toBe(1);
  expect(notices.map(({ name }) => name)).toEqual(['broken.pdf']);
});

it.each(['..%2f..%2fetc%2fpasswd', '%2e%2e', 'nothing', '%00'])(
  'has no document at %s',
  async (id) => {
    expect((await requestTo(app, `/api/documents/${id}/file`)).status).toBe(404);
  },
);

it('refuses requests that another site makes', async () => {
  const response = await requestTo(app, '/api/events', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
    body: '{}',
  });
  expect(response.status).toBe(403);
});

it.each(['/', '/api/status', '/api/tickets'])(
  'has nothing at %s under another name',
  async (path) => {
    const response = await requestTo(app, path, { headers: { host: 'evil.example' } });
    expect(response.status).toBe(421);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.json()).toEqual({
      message: expect.stringContaining('"evil.example" is no name of this copilot') as unknown,
    });
  },
);

it('lets the page load nothing from elsewhere', async () => {
  const policy = (await requestTo(app, '/api/status')).headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
});
