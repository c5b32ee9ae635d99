import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDraft } from '@credence-ui/draft';
import type { Deliver } from '@credence-ui/draft';
import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requestTo } from '../../test/support/requestTo.ts';
import { createLibrary } from '../documents/createLibrary.ts';
import { assembleCopilot } from '../copilot.ts';
import { createInbox } from '../inbox/createInbox.ts';
import { createStore, type Store } from '../store/createStore.ts';
import { openEmpty } from '../../test/support/openEmpty.ts';
import { createApp } from './createApp.ts';

const ticket = { id: 't1', subject: 'S', from: 'A', context: '', minutesAgo: 1, body: 'B' };
let folder = '';
let app: Hono;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credence-replies-'));
  await writeFile(join(folder, 'policy.md'), '# Refunds\n\nThe refund window is 30 days.\n');
  const library = await createLibrary(folder);
  store = await createStore({ folder: join(folder, 'data'), open: openEmpty });
  await store.connect();
  const inbox = createInbox(
    ['t1', 't2', 't3', 't4'].map((id) => ({ ...ticket, id })),
    new Date(),
  );
  app = createApp(await assembleCopilot({ library, inbox, store, model: null }));
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

function post(path: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify(body) };
  return requestTo(app, `/api${path}`, init);
}
const messageOf = async (response: Response) =>
  ((await response.json()) as { readonly message: string }).message;
const reply = { id: 'p1', responseId: 'r1', text: 'Hi Amara,\n30 days.' };

it('sends a reply once, however often it arrives, and shows it on the ticket', async () => {
  const statuses = await Promise.all([1, 2, 3].map(() => post('/tickets/t1/replies', reply)));
  expect(statuses.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
  const opened: unknown = await (await requestTo(app, '/api/tickets/t1')).json();
  expect(opened).toMatchObject({ state: 'sent', replies: [{ id: 'p1', text: reply.text }] });
});

it('refuses another text under the id of a reply that was sent', async () => {
  await post('/tickets/t1/replies', reply);
  const response = await post('/tickets/t1/replies', { ...reply, text: 'No.' });
  expect(response.status).toBe(409);
  expect(await messageOf(response)).toContain('Reload');
});

it('answers a draft that is tried again as it answered the first try, which was lost on its way back', async () => {
  const draft = createDraft({ id: 'r4', original: reply.text, mode: 'off' });
  const answers: unknown[] = [];
  const deliver: Deliver = async (text, { key }) => {
    // An answer has another id after each reload of the page.
    const responseId = `r${String(answers.length)}`;
    const response = await post('/tickets/t4/replies', { id: key, responseId, text });
    answers.push(await response.json());
    if (answers.length === 1) throw new Error('lost');
  };
  expect(await draft.send(deliver)).toBe(false);
  expect(await draft.send(deliver)).toBe(true);
  expect(answers[1]).toEqual(answers[0]);
  expect(await store.replies.of('t4')).toEqual([answers[0]]);
});

it('refuses a second reply with the first, unless it is confirmed', async () => {
  await post('/tickets/t2/replies', { ...reply, id: 'q1' });
  const second = { ...reply, id: 'q2', text: 'More.' };
  const refused = await post('/tickets/t2/replies', second);
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({
    message: expect.stringMatching(/^Credence: Answered at /) as unknown,
    answeredAt: expect.any(String) as unknown,
    reply: { id: 'q1', text: reply.text },
  });
  expect((await post('/tickets/t2/replies', { ...second, confirmed: true })).status).toBe(201);
  expect((await post('/tickets/t2/replies', second)).status).toBe(200);
});

it('tells who has a ticket from its hand-off to its reply', async () => {
  const stateOf = async (): Promise<unknown> =>
    (await requestTo(app, '/api/tickets/t3/state')).json();
  const handoff = { responseId: 'r3', ticketId: 't3', question: 'Q' };
  expect(await stateOf()).toEqual({ kind: 'open' });
  expect((await post('/handoffs', { ...handoff, id: 'h1' })).status).toBe(201);
  const again = await post('/handoffs', { ...handoff, id: 'h2' });
  expect([again.status, await again.json()]).toMatchObject([200, { id: 'h1', position: 1 }]);
  expect(await stateOf()).toMatchObject({ kind: 'handedOver', position: 1 });
  expect(await (await post('/queue/h1/take', { by: ' Mia ' })).json()).toMatchObject({ by: 'Mia' });
  const held = await post('/queue/h1/take', {});
  expect(held.status).toBe(409);
  expect(await messageOf(held)).toMatch(/^Credence: Mia has had it since /);
  expect(await stateOf()).toMatchObject({ kind: 'taken', by: 'Mia' });
  expect((await post('/queue/h1/release', {})).status).toBe(200);
  expect(await (await post('/queue/h1/take', {})).json()).toMatchObject({ by: 'a colleague' });
  await post('/tickets/t3/replies', { ...reply, id: 'q3' });
  expect(await stateOf()).toMatchObject({ kind: 'answered', text: reply.text });
  expect(await (await requestTo(app, '/api/queue')).json()).toEqual({ waiting: [], taken: [] });
  expect((await post('/queue/h1/release', {})).status).toBe(404);
});

it('takes the answer to a question of one’s own without a ticket', async () => {
  expect((await post('/replies', { ...reply, id: 'p2' })).status).toBe(201);
});

it.each([
  ['/tickets/nothing/replies', reply, 404],
  ['/tickets/t1/replies', { ...reply, text: ' ' }, 400],
  ['/tickets/t1/replies', { ...reply, text: 'x'.repeat(100_001) }, 400],
  ['/tickets/t1/replies', { ...reply, id: '' }, 400],
  ['/tickets/t1/replies', { ...reply, id: 'p3', responseId: 7 }, 400],
])('answers a POST to %s that it cannot take with what to do', async (path, body, status) => {
  const response = await post(path, body);
  expect(response.status).toBe(status);
  expect(await messageOf(response)).toMatch(/^Credence: /);
});
