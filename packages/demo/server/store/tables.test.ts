import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEvent } from '@credence-ui/core/event';
import type { EventBody } from '@credence-ui/core/event';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createStore, type Store } from './createStore.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openEmpty } from '../../test/support/openEmpty.ts';

let folder = '';
let database: Database;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credence-tables-'));
  database = await openEmpty();
  store = await createStore({ folder, open: () => Promise.resolve(database) });
  await store.connect();
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await database.query('truncate events, answers, handoffs, replies');
});

const event = (body: EventBody, responseId = 'r1') =>
  createEvent(body, { responseId, tier: 'high', confidence: 0.9, thresholdsVersion: '1' });
const handoff = (id: string, ticketId: string | null = null) => ({
  id,
  responseId: 'r1',
  ticketId,
  subject: 'Customs',
  question: 'Who pays customs?',
  note: null,
});
const place = async (id: string, ticketId: string | null = null) =>
  (await store.queue.request(handoff(id, ticketId))).receipt;
const reply = (id: string, ticketId: string | null, text = 'Yes.') => ({
  id,
  responseId: 'r1',
  ticketId,
  text,
});
const answer = (responseId: string, ticketId: string | null) => ({
  responseId,
  ticketId,
  question: 'Q',
  confidence: 0.9,
  combined: 0.8,
  abstain: false,
  promptVersion: 'test-1',
});

it('takes the steps of its tables only once', async () => {
  const steps = () => database.query('select step from migrations order by step');
  const before = await steps();
  await migrate(database);
  expect(await steps()).toEqual(before);
});

it('stores text that PostgreSQL alone would refuse', async () => {
  const odd = event({ type: 'feedback.commented', length: 4, text: 'a\u0000b\ud800c 🙂' });
  expect(await store.events.add([odd])).toBe(true);
  const [stored] = await store.events.since(new Date(0));
  expect(stored).toMatchObject({ id: odd.id, text: 'a\uFFFDb\uFFFDc 🙂' });
});

it('gives events back in the order in which they came, from a time on', async () => {
  const events = ['a', 'b', 'c'].map((name) => event({ type: 'response.shown' }, name));
  await store.events.add(events.slice(0, 2));
  await store.events.add(events);
  const since = (time: Date) =>
    store.events.since(time).then((list) => list.map(({ responseId }) => responseId));
  expect(await since(new Date(0))).toEqual(['a', 'b', 'c']);
  expect(await since(new Date(Date.now() + 60_000))).toEqual([]);
});

it('moves people up when one before them is taken, and tells a repeated request the same place', async () => {
  await store.queue.request(handoff('h1'));
  expect((await place('h2')).position).toBe(2);
  expect((await place('h2')).position).toBe(2);
  expect(await store.queue.take('h1', 'Mia')).toMatchObject({ kind: 'taken', by: 'Mia' });
  expect(await store.queue.take('h1', 'Ben')).toMatchObject({ kind: 'held', by: 'Mia' });
  expect((await store.queue.waiting()).map(({ id, position }) => [id, position])).toEqual([
    ['h2', 1],
  ]);
  expect((await place('h1')).position).toBe(0);
});

it('knows how long people wait only after it has seen some taken', async () => {
  for (const id of ['h1', 'h2', 'h3', 'h4', 'h5']) await store.queue.request(handoff(id));
  expect((await place('h5')).waitMinutes).toBeNull();
  await database.query(
    `update handoffs set taken_at = now() - make_interval(mins => 6 * (4 - substr(id, 2)::int)) where id < 'h4'`,
  );
  expect(await place('h5')).toMatchObject({ position: 2, waitMinutes: 12 });
});

it('tells what became of tickets from replies and hand-offs', async () => {
  await store.replies.send(reply('p1', 't1'));
  await store.replies.send(reply('p3', null));
  await store.queue.request(handoff('h1', 't4'));
  await store.queue.request(handoff('h2', 't5'));
  await store.queue.take('h2', null);
  const at = expect.any(String) as unknown;
  const states = {
    t1: { kind: 'answered', at, text: 'Yes.' },
    t4: { kind: 'handedOver', at, position: 1 },
    t5: { kind: 'taken', at, by: 'a colleague' },
  };
  expect(Object.fromEntries(await store.tickets.all())).toEqual(states);
  expect(await store.tickets.of('t4')).toEqual(states.t4);
  expect(await store.tickets.of('t9')).toEqual({ kind: 'open' });
  await store.queue.request(handoff('h3', 't1'));
  expect(await store.tickets.of('t1')).toEqual({ kind: 'handedOver', at, position: 2 });
});

it('sends a reply once by its id, and tells a repeated one from another', async () => {
  expect(await store.replies.send(reply('p1', 't1'))).toMatchObject({ kind: 'sent' });
  expect(await store.replies.send(reply('p1', 't1'))).toMatchObject({ kind: 'repeated' });
  expect(await store.replies.send(reply('p1', 't1', 'No.'))).toEqual({ kind: 'different' });
  expect(await store.replies.send(reply('p1', 't2'))).toEqual({ kind: 'different' });
  await store.replies.send({ ...reply('p2', 't1', 'a\u0000b'), confirmed: true });
  await store.replies.send(reply('p3', null));
  expect((await store.replies.of('t1')).map(({ text }) => text)).toEqual(['Yes.', 'a\uFFFDb']);
});

it('lets a ticket wait once, and again after it was answered or closed', async () => {
  expect(await place('h1', 't1')).toMatchObject({ id: 'h1', position: 1 });
  expect(await place('h2', 't2')).toMatchObject({ id: 'h2', position: 2 });
  const requests = await Promise.all(
    ['h3', 'h4'].map((id) => store.queue.request(handoff(id, 't2'))),
  );
  expect(requests).toMatchObject([
    { isNew: false, receipt: { id: 'h2', position: 2 } },
    { isNew: false, receipt: { id: 'h2', position: 2 } },
  ]);
  await store.replies.send(reply('p1', 't1'));
  expect((await store.queue.waiting()).map(({ id }) => id)).toEqual(['h2']);
  expect(await store.queue.close('h2')).toBe(true);
  expect(await store.queue.waiting()).toEqual([]);
  expect(await store.queue.take('h2', null)).toEqual({ kind: 'gone' });
  expect(await store.queue.request(handoff('h5', 't2'))).toMatchObject({ isNew: true });
});

it('takes the answered question of nobody’s ticket out of the queue, and no other', async () => {
  await place('h1');
  await store.queue.request({ ...handoff('h2'), responseId: 'r2' });
  await store.replies.send(reply('p1', null));
  expect((await store.queue.waiting()).map(({ id }) => id)).toEqual(['h2']);
});

it('puts a released hand-off back where it stood', async () => {
  for (const id of ['h1', 'h2']) await place(id);
  await store.queue.take('h1', 'Mia');
  expect(await store.queue.taken()).toMatchObject([{ id: 'h1', taken: { by: 'Mia' } }]);
  expect(await store.queue.release('h1')).toBe(true);
  expect((await store.queue.waiting()).map(({ id }) => id)).toEqual(['h1', 'h2']);
  expect(await store.queue.release('nothing')).toBe(false);
});

it('sends one reply to a question, and a second one only when it is confirmed', async () => {
  const sent = await Promise.all(
    ['p1', 'p2', 'p3'].map((id) => store.replies.send(reply(id, 't1'))),
  );
  expect(sent.map(({ kind }) => kind).sort()).toEqual(['answered', 'answered', 'sent']);
  const confirmed = { ...reply('p4', 't1', 'More.'), confirmed: true };
  expect(await store.replies.send(confirmed)).toMatchObject({ kind: 'sent' });
  expect(await store.replies.send(confirmed)).toMatchObject({ kind: 'repeated' });
  expect(await store.replies.send(reply('p5', 't1'))).toMatchObject({
    kind: 'answered',
    reply: { id: 'p4', text: 'More.' },
  });
  expect(await store.replies.send(reply('p6', null))).toMatchObject({ kind: 'sent' });
  expect(await store.replies.send(reply('p7', null))).toMatchObject({ kind: 'answered' });
  const other = { ...reply('p8', null), responseId: 'r2', confirmed: true };
  expect(await store.replies.send(other)).toMatchObject({ kind: 'sent' });
  expect(await store.replies.send({ ...other, id: 'p9', confirmed: false })).toMatchObject({
    kind: 'answered',
  });
});

it('ties answers given without a database to their tickets once it is there', async () => {
  const late = await createStore({ folder, open: () => Promise.resolve(database) });
  await late.tickets.remember(answer('r9', 't9'));
  await late.connect();
  await late.tickets.save();
  const [row] = await database.query(`select ticket_id from answers where response_id = 'r9'`);
  expect(row).toEqual({ ticket_id: 't9' });
});
