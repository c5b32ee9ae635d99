import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent, EventBody } from '@credence-ui/core/event';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from './createStore.ts';
import type { Store } from './createStore.ts';
import type { Database } from './database.ts';
import { emptyDatabase } from '../../test/support/emptyDatabase.ts';
import { openEmpty } from '../../test/support/openEmpty.ts';
import { openPostgres } from './openPostgres.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function storeOn(open: () => Promise<Database>): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'credence-store-'));
  const store = await createStore({ folder, open, retryAfter: [20] });
  closing.push(() => rm(folder, { recursive: true }), store.close);
  await store.connect();
  return store;
}

function event(
  body: EventBody = { type: 'response.shown' },
  responseId = randomUUID(),
): CredenceEvent {
  return createEvent(body, { responseId, tier: 'high', confidence: 0.9, thresholdsVersion: '1' });
}

const past = new Date(0);
const handoff = (id: string) => ({
  id,
  responseId: id,
  ticketId: null,
  subject: 'Customs',
  question: 'Who pays?',
  note: null,
});

/** What every database must do, whichever it is. */
async function behaves(store: Store): Promise<void> {
  const events = [event(), event({ type: 'feedback.voted', vote: 'down', reasons: ['incorrect'] })];
  await Promise.all([store.events.add(events), store.events.add(events)]);
  await store.events.add(events);
  const ids = new Set(events.map(({ id }) => id));
  const kept = (await store.events.since(past)).filter(({ id }) => ids.has(id));
  expect(kept).toEqual(events);

  const before = (await store.queue.waiting()).length;
  const [first, second] = [randomUUID(), randomUUID()];
  expect((await store.queue.request(handoff(first))).receipt.position).toBe(before + 1);
  expect((await store.queue.request(handoff(second))).receipt.position).toBe(before + 2);
  expect((await store.queue.request(handoff(first))).receipt.position).toBe(before + 1);
  expect(await store.queue.take(first, 'Mia')).toMatchObject({ kind: 'taken' });
  expect(await store.queue.take(first, 'Ben')).toMatchObject({ kind: 'held', by: 'Mia' });
  expect((await store.queue.request(handoff(second))).receipt.position).toBe(before + 1);
  await store.queue.take(second, null);
}

describe('the store', () => {
  it('keeps events once by id and the queue in order on the embedded database', async () => {
    await behaves(await storeOn(openEmpty));
  });

  it('does the same over the wire', async () => {
    const db = await PGlite.create({ loadDataDir: await emptyDatabase() });
    const server = new PGLiteSocketServer({ db, port: 0, host: '127.0.0.1', maxConnections: 8 });
    const listening = new Promise<string>((resolve) => {
      server.addEventListener('listening', (started) => {
        const { port } = (started as CustomEvent<{ port: number }>).detail;
        resolve(`postgres://postgres@127.0.0.1:${port}/postgres`);
      });
    });
    await server.start();
    closing.push(
      () => db.close(),
      () => server.stop(),
    );
    const address = await listening;
    await behaves(await storeOn(() => openPostgres(address)));
  });

  it('does the same on PostgreSQL', async (context) => {
    const url = process.env['CREDENCE_TEST_DATABASE_URL'];
    if (!url) return context.skip('CREDENCE_TEST_DATABASE_URL names no PostgreSQL to test with');
    await behaves(await storeOn(() => openPostgres(url)));
  });

  it('rules out no answer while the database is away, and only those that it does not have later', async () => {
    let isAway = true;
    const store = await storeOn(() => (isAway ? Promise.reject(new Error('away')) : openEmpty()));
    store.given.add('given now');
    const ids = ['given now', 'given before'];
    expect([...(await store.given.among(ids))].sort()).toEqual([...ids].sort());
    isAway = false;
    await expect.poll(() => store.isReady(), { timeout: 20_000 }).toBe(true);
    expect([...(await store.given.among(ids))]).toEqual(['given now']);
  });

  it('holds events while the database is away, and stores them when it is back', async () => {
    let isAway = true;
    const database = await openEmpty();
    const store = await storeOn(() =>
      isAway ? Promise.reject(new Error('connection refused')) : Promise.resolve(database),
    );
    expect(store.isReady()).toBe(false);
    const events = [event(), event()];
    expect(await store.events.add(events)).toBe(true);
    expect(store.events.waiting()).toBe(2);
    isAway = false;
    await expect.poll(() => store.events.waiting(), { timeout: 5_000 }).toBe(0);
    expect(await store.events.since(past)).toEqual(events);
  });
});
