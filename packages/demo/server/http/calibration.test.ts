import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEvent } from '@credence-ui/core/event';
import { defaultTiers } from '@credence-ui/core/tier';
import type { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { TicketSummary } from '../../shared/api.ts';
import type { LabelledHistory, PolicySummary } from '../../shared/calibration.ts';
import { requestTo } from '../../test/support/requestTo.ts';
import { createLibrary } from '../documents/createLibrary.ts';
import { assembleCopilot } from '../copilot.ts';
import { identityOf } from '../engine/identity.ts';
import type { Identity } from '../engine/identity.ts';
import { createInbox } from '../inbox/createInbox.ts';
import { createStore } from '../store/createStore.ts';
import type { Store } from '../store/createStore.ts';
import type { Database } from '../store/database.ts';
import { openEmpty } from '../../test/support/openEmpty.ts';
import { createApp } from './createApp.ts';

let app: Hono;
let store: Store;
let database: Database;
let folder: string;
let identity: Identity;
const body = 'What is the refund window?';
const ticket = { id: '1', subject: 'Refund', from: 'Ada', context: '', minutesAgo: 1, body };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credence-calibration-'));
  await writeFile(
    join(folder, 'policy.md'),
    '# Refunds\n\nThe refund window is 30 days from the date of purchase. Shoes are returned unworn.\n',
  );
  const library = await createLibrary(folder);
  database = await openEmpty();
  store = await createStore({
    folder: join(folder, 'data'),
    open: () => Promise.resolve(database),
  });
  await store.connect();
  const inbox = createInbox([ticket], new Date());
  const copilot = await assembleCopilot({ library, inbox, store, model: null });
  await inbox.prepare(copilot.engine, new AbortController().signal);
  identity = identityOf(copilot);
  app = createApp(copilot);
});

beforeEach(async () => {
  await database.query('truncate events, answers, policies, runs');
});

afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function call(path: string, sent?: unknown): Promise<Reply> {
  const headers = { 'content-type': 'application/json' };
  const request = { method: 'POST', headers, body: JSON.stringify(sent) };
  const response = await requestTo(app, `/api${path}`, sent === undefined ? {} : request);
  return { status: response.status, body: (await response.json()) as Reply['body'] };
}

/** Whatever the routes below answer with; each test reads the part that its route has. */
interface Reply {
  readonly status: number;
  readonly body: LabelledHistory &
    PolicySummary & { readonly message: string; readonly tickets: readonly TicketSummary[] };
}

interface Answered {
  readonly confidence: number;
  readonly assessment: { readonly tier: string; readonly calibrated: boolean };
}

async function ask(responseId: string): Promise<Answered> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: body, responseId }),
  };
  const lines = (await (await requestTo(app, '/api/answers', request)).text()).split('\n');
  const last = lines.findLast((line) => line.startsWith('data:')) ?? '';
  return (JSON.parse(last.slice(5)) as { response: Answered }).response;
}

async function vote(responseId: string, up: boolean): Promise<void> {
  const event = createEvent(
    { type: 'feedback.voted', vote: up ? 'up' : 'down', reasons: [] },
    { responseId, tier: 'medium', confidence: 0.7, thresholdsVersion: 'default' },
  );
  await call('/events', { events: [event] });
}

/** Answers of a past that the engine alone would take long to make, with a vote on each. */
async function remember(n: number): Promise<void> {
  const answers = Array.from({ length: n }, (_, i) => ({
    id: `p${String(i)}`,
    combined: (i + 0.5) / n,
  }));
  for (const { id: responseId, combined } of answers) {
    const answer = {
      question: body,
      ticketId: null,
      confidence: combined,
      combined,
      abstain: false,
    };
    await store.tickets.remember({
      ...answer,
      responseId,
      promptVersion: 'extractive-1',
      identity: identity.id,
    });
  }
  const events = answers.map(({ id: responseId, combined }, i) =>
    createEvent(
      {
        type: 'feedback.voted',
        vote: (i % 4 === 0) !== combined > 0.5 ? 'up' : 'down',
        reasons: [],
      },
      { responseId, tier: 'medium', confidence: combined, thresholdsVersion: 'default' },
    ),
  );
  await store.events.add(events);
}

it('labels its own answers with votes, and no answers that it did not give', async () => {
  const { confidence } = await ask('r1');
  await vote('r1', true);
  await vote('elsewhere', true);
  const { body: history } = await call('/calibration');
  expect(history.labels).toMatchObject({ scores: [confidence], labels: [1], sources: ['vote'] });
});

it('leaves out what another engine said, or this one of other documents', async () => {
  await ask('r1');
  await vote('r1', true);
  await database.query("update answers set identity = 'other'");
  const { body: history } = await call('/calibration');
  expect(history.labels.scores).toEqual([]);
});

it('puts cut-offs in force, for every answer from then on and with a version of their own', async () => {
  expect((await call('/policy')).body).toMatchObject({
    version: 'default',
    since: null,
    tiers: defaultTiers,
  });
  const { confidence, assessment } = await ask('r1');
  // No labels have certified the highest tier.
  expect(assessment.tier).toBe('medium');
  const high = (1 + confidence) / 2;
  const cutOffs = { high, medium: (high + confidence) / 2 };
  const applied = await call('/policy', { base: 'default', cutOffs });
  expect(applied).toMatchObject({ status: 200, body: { version: 'v1', calibration: null } });
  expect((await ask('r2')).assessment.tier).toBe('low');
  const reset = await call('/policy', { base: 'v1', cutOffs: null });
  expect(reset.body).toMatchObject({ version: 'v2', tiers: defaultTiers });
  expect((await ask('r3')).assessment.tier).toBe('medium');
});

it.each([
  ['no object', 0.5],
  ['one that is missing', { high: 0.9 }],
  ['an order that is wrong', { high: 0.5, medium: 0.6 }],
  ['two that are equal', { high: 0.5, medium: 0.5 }],
  ['what is no number', { high: '0.9', medium: 0.5 }],
  ['a number beyond 1', { high: 1.5, medium: 0.5 }],
])('refuses cut-offs with %s', async (_what, cutOffs) => {
  const { status, body: said } = await call('/policy', { base: 'default', cutOffs });
  expect(status).toBe(400);
  expect(said.message).toContain('Credence: the cut-offs are no numbers between 0 and 1');
  expect((await call('/policy')).body.version).toBe('default');
});

it('lets only one of two people change the same cut-offs', async () => {
  const cutOffs = { high: 0.9, medium: 0.5 };
  const both = await Promise.all([
    call('/policy', { base: 'default', cutOffs }),
    call('/policy', { base: 'default', cutOffs }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
});

it('does not calibrate on few votes, and says how many it takes', async () => {
  await remember(30);
  const { status, body: said } = await call('/calibration/fit', { base: 'default' });
  expect(status).toBe(422);
  expect(said.message).toContain('there are 30 votes');
  expect((await ask('r1')).assessment.calibrated).toBe(false);
});

it('calibrates on enough votes: answers, tickets and history show the number, until it is dropped', async () => {
  const plain = await ask('r0');
  await remember(240);
  const fitted = await call('/calibration/fit', { base: 'default' });
  expect(fitted.body).toMatchObject({ version: 'v1', calibration: { labels: 240, right: 120 } });
  const calibrated = await ask('r1');
  expect(calibrated.assessment.calibrated).toBe(true);
  expect(calibrated.confidence).not.toBe(plain.confidence);
  const { body: list } = await call('/tickets');
  expect(list.tickets[0]?.confidence).toBe(calibrated.confidence);
  await vote('r1', true);
  const { body: history } = await call('/calibration');
  expect(history.labels.unseen.filter(Boolean)).toHaveLength(1);
  expect(history.labels.scores.at(-1)).toBe(calibrated.confidence);
  await call('/calibration/drop', { base: 'v1' });
  expect((await ask('r2')).confidence).toBe(plain.confidence);
});

it('keeps every answer in its tier when it calibrates, and shows the new cut-offs before', async () => {
  const { assessment } = await ask('r0');
  await remember(240);
  const { body: preview } = await call('/calibration/preview', { base: 'default' });
  expect(preview).toMatchObject({ known: 240, moved: 0, before: { high: 0.85, medium: 0.6 } });
  expect((await call('/policy')).body.version).toBe('default');
  const { body: fitted } = await call('/calibration/fit', { base: 'default' });
  const [high, medium] = fitted.tiers.map(({ min }) => min);
  expect(preview).toMatchObject({ after: { high, medium } });
  expect(high).not.toBe(0.85);
  expect((await ask('r1')).assessment.tier).toBe(assessment.tier);
  const { body: dropped } = await call('/calibration/drop', { base: 'v1' });
  expect(dropped.tiers.map(({ min }) => min.toFixed(6))).toEqual([
    '0.850000',
    '0.600000',
    '0.000000',
  ]);
});

it('takes a high cut-off below 0.3 only when somebody says that it is meant', async () => {
  const sent = { base: 'default', cutOffs: { high: 0.01, medium: 0.005 } };
  const { status, body: said } = await call('/policy', sent);
  expect([status, said.message]).toEqual([422, expect.stringContaining('below 0.3')]);
  expect((await call('/policy', { ...sent, confirmed: true })).status).toBe(200);
});

it('keeps what was in force when a stored policy cannot be read', async () => {
  await call('/policy', { base: 'default', cutOffs: { high: 0.9, medium: 0.5 } });
  await database.query(`update policies set cut_offs = '{"high": 2}'`);
  const { status, body: policy } = await call('/policy');
  expect(status).toBe(200);
  expect(policy.tiers.map(({ min }) => min)).toEqual([0.9, 0.5, 0]);
});
