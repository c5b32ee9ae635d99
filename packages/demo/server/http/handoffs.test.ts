import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HandoffStatus, OpeningHours } from '@credence-ui/core/fallback';
import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Queue } from '../../shared/api.ts';
import { openEmpty } from '../../test/support/openEmpty.ts';
import { requestTo } from '../../test/support/requestTo.ts';
import { createLibrary } from '../documents/createLibrary.ts';
import { assembleCopilot } from '../copilot.ts';
import { createInbox } from '../inbox/createInbox.ts';
import { createStore, type Store } from '../store/createStore.ts';
import { createApp } from './createApp.ts';

const hours: OpeningHours = {
  timeZone: 'Europe/Berlin',
  weekly: [{ days: ['mon'], from: '09:00', to: '17:00' }],
};
let folder = '';
let app: Hono;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credence-handoffs-'));
  await writeFile(join(folder, 'policy.md'), '# Refunds\n\nThe refund window is 30 days.\n');
  const library = await createLibrary(folder);
  store = await createStore({ folder: join(folder, 'data'), open: openEmpty });
  await store.connect();
  const inbox = createInbox([], new Date());
  app = createApp(await assembleCopilot({ library, inbox, store, model: null, hours }));
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

function post(path: string, body: object = {}): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return requestTo(app, `/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}
async function get(path: string): Promise<unknown> {
  return (await requestTo(app, `/api${path}`)).json();
}
const standing = async (id: string) =>
  (await get(`/handoffs/${id}`)) as { readonly sequence: number; readonly status: HandoffStatus };
const request = (id: string, more: object = {}) =>
  post('/handoffs', { id, responseId: `r-${id}`, question: 'Who pays customs?', ...more });

it('tells the page when people answer', async () => {
  expect(await get('/status')).toMatchObject({ hours });
});

it('tells the asker of place, taking, handing back and the answer, each under a higher number', async () => {
  expect(await (await request('a1')).json()).toMatchObject({ ticket: 'a1', position: 1 });
  const seen = [await standing('a1')];
  for (const act of ['take', 'release', 'take']) {
    await post(`/queue/a1/${act}`, { by: 'Kim' });
    seen.push(await standing('a1'));
  }
  await post('/replies', { id: 'p1', responseId: 'r-a1', text: 'You do.' });
  await post('/queue/a1/close');
  seen.push(await standing('a1'));
  expect(seen.map(({ status }) => status)).toEqual([
    { state: 'queued', position: 1, waitMinutes: null },
    { state: 'taken', by: 'Kim' },
    { state: 'handedBack', position: 1, waitMinutes: null },
    { state: 'taken', by: 'Kim' },
    { state: 'answered', by: 'Kim', text: 'You do.' },
  ]);
  const numbers = seen.map(({ sequence }) => sequence);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
});

it('lets one of two take it who take it at once, and tells the other who has it', async () => {
  await request('b1');
  const takes = await Promise.all(['Kim', 'Lou'].map((by) => post('/queue/b1/take', { by })));
  expect(takes.map(({ status }) => status).sort()).toEqual([200, 409]);
  const lost = takes.find(({ status }) => status === 409);
  const { status } = await standing('b1');
  const winner = status.state === 'taken' ? String(status.by) : 'nobody';
  expect(await lost?.json()).toMatchObject({
    message: expect.stringContaining(`${winner} has had it since`) as unknown,
  });
});

it('is withdrawn by the one who asked, once, and nobody can take it any more', async () => {
  await request('c1');
  const ends = await Promise.all([post('/handoffs/c1/withdraw'), post('/handoffs/c1/withdraw')]);
  for (const end of ends)
    expect(await end.json()).toMatchObject({ ticket: 'c1', status: { state: 'withdrawn' } });
  expect((await post('/queue/c1/take')).status).toBe(404);
  expect(((await get('/queue')) as Queue).waiting.map(({ id }) => id)).not.toContain('c1');
});

it('says that it was answered when it is withdrawn too late', async () => {
  await request('d1');
  await post('/replies', { id: 'p4', responseId: 'r-d1', text: 'You do.' });
  expect(await (await post('/handoffs/d1/withdraw')).json()).toMatchObject({
    status: { state: 'answered', text: 'You do.' },
  });
});

it('says that it was closed without a reply', async () => {
  await request('e1');
  await post('/queue/e1/close');
  expect((await standing('e1')).status).toEqual({ state: 'closed' });
});

it('shows the one who takes over all of the packet, and what the copilot had answered', async () => {
  await store.tickets.remember({
    ...{ responseId: 'r-f1', ticketId: null, question: 'Who pays customs?', confidence: 0.4 },
    ...{ combined: 0.4, abstain: false, promptVersion: 'p', text: 'The customer [c1].' },
    citations: [{ id: 'c1', source: 'policy.md', page: 2, quote: 'Customs are paid…' }],
  });
  await request('f1', {
    ...{ reason: 'asked', tier: 'low', note: 'Please hurry.', told: 'A person answers.' },
    ...{ attempts: ['Asked again', 3], transcript: '#/ask/f1' },
    citations: ['none', { page: 1 }],
  });
  const { waiting } = (await get('/queue')) as Queue;
  expect(waiting.find(({ id }) => id === 'f1')?.packet).toEqual({
    ...{ reason: 'asked', tier: 'low', note: 'Please hurry.', told: 'A person answers.' },
    ...{ attempts: ['Asked again'], transcript: '#/ask/f1' },
    draft: 'The customer.',
    citations: [{ title: 'policy.md', page: 2 }],
  });
});

it.each(['nothing', '%00'])('has no hand-off %s', async (id) => {
  expect((await requestTo(app, `/api/handoffs/${id}`)).status).toBe(404);
  expect((await post(`/handoffs/${id}/withdraw`)).status).toBe(404);
});
