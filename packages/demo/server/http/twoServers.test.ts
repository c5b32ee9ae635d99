import { createEvent } from '@credence-ui/core/event';
import pg from 'pg';
import { afterEach, expect, it } from 'vitest';
import type { Queue } from '../../shared/api.ts';
import type { Cycle } from '../../shared/cycle.ts';
import type { WeekMeasures } from '../../shared/measures.ts';
import type { Product } from '../../shared/product.ts';
import { openCopilot } from '../../test/support/openCopilot.ts';
import { openEmpty } from '../../test/support/openEmpty.ts';
import { requestTo } from '../../test/support/requestTo.ts';
import { defaultSpec } from '../product/defaultSpec.ts';
import type { Copilot } from '../copilot.ts';
import type { Database } from '../store/database.ts';
import { openPostgres } from '../store/openPostgres.ts';
import { createApp } from './createApp.ts';

const url = process.env['CREDENCE_TEST_DATABASE_URL'];
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Opens the same database for as many servers as want it: an embedded one, or PostgreSQL with connections for each. */
const kinds = {
  async embedded() {
    const database = await openEmpty();
    ends.push(() => database.close());
    return () => Promise.resolve({ ...database, close: () => Promise.resolve() });
  },
  async postgres() {
    const client = new pg.Client(url);
    await client.connect();
    const schema = `two_servers_${String(process.pid)}`;
    await client.query(`create schema ${schema}`);
    ends.push(async () => {
      await client.query(`drop schema ${schema} cascade`);
      await client.end();
    });
    const own = new URL(String(url));
    own.searchParams.set('options', `-c search_path=${schema}`);
    return () => openPostgres(own.href);
  },
} satisfies Record<string, () => Promise<() => Promise<Database>>>;

async function startServer(open: () => Promise<Database>): Promise<Copilot> {
  const opened = await openCopilot('# Refunds\n\nThe window is 30 days.\n', [], { open });
  ends.push(() => opened.close());
  return opened.copilot;
}

const clientOf = (copilot: Copilot) => ({
  post: (path: string, body: unknown) =>
    requestTo(createApp(copilot), `/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  read: async (path: string) =>
    (await (await requestTo(createApp(copilot), `/api${path}`)).json()) as Queue &
      Cycle &
      WeekMeasures &
      Product,
});

// `.ci/run` starts a PostgreSQL; elsewhere the embedded one alone shows it.
const there = url ? (['embedded', 'postgres'] as const) : (['embedded'] as const);

it.each(there)(
  'shares queue, events, policy and experiments with another server on the same database (%s)',
  async (kind) => {
    const open = await kinds[kind]();
    const [one, other] = [clientOf(await startServer(open)), clientOf(await startServer(open))];
    const asked = { question: 'How long is the window?', responseId: 'r1' };
    await (await one.post('/answers', asked)).text();
    await one.post('/handoffs', { ...asked, id: 'h1' });
    expect((await other.read('/queue')).waiting.map(({ id }) => id)).toEqual(['h1']);

    const context = { responseId: 'r1', tier: 'high', confidence: 0.9, thresholdsVersion: '1' };
    const sent = createEvent({ type: 'draft.sent', edited: true, changeRatio: 0.2 }, context);
    await one.post('/events', { events: [sent] });
    await other.post('/events', { events: [sent] });
    expect((await other.read('/measures?of=all')).measures.editRate).toMatchObject({
      n: 1,
      value: 1,
    });

    await one.post('/product', {
      base: 'default',
      spec: { ...defaultSpec, hallucinationRisk: 'high' },
    });
    expect((await other.read('/product')).spec.hallucinationRisk).toBe('high');

    const plan = { control: 'extractive-2', variant: 'extractive-3', metric: 'editRate' };
    await other.post('/cycle/experiment', { base: 0, ...plan, share: 0.5, effect: 0.1 });
    expect((await one.read('/cycle')).experiment?.name).toBe('experiment-1');
    const notes = await Promise.all(
      [one, other].flatMap(({ post }, at) =>
        [1, 2, 3].map(async (conversation) => {
          const question = { ...asked, responseId: `${String(at)}-${String(conversation)}` };
          const reply = await post('/answers', { ...question, conversation: String(conversation) });
          return /"variant":"([^"]+)"/.exec(await reply.text())?.[1];
        }),
      ),
    );
    expect(notes.slice(0, 3)).toEqual(notes.slice(3));
    expect((await one.post('/cycle/ship', { base: 0, version: 'extractive-3' })).status).toBe(409);
    expect((await one.post('/cycle/ship', { base: 1, version: 'extractive-3' })).status).toBe(200);
    expect((await other.read('/cycle')).inForce.version).toBe('extractive-3');
  },
);
