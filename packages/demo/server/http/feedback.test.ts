import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEvent } from '@credence-ui/core/event';
import type { EventBody } from '@credence-ui/core/event';
import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FeedbackPage } from '../../shared/api.ts';
import { requestTo } from '../../test/support/requestTo.ts';
import { createLibrary } from '../documents/createLibrary.ts';
import { assembleCopilot } from '../copilot.ts';
import { createInbox } from '../inbox/createInbox.ts';
import { createStore, type Store } from '../store/createStore.ts';
import { openEmpty } from '../../test/support/openEmpty.ts';
import { createApp } from './createApp.ts';

let folder = '';
let app: Hono;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credence-feedback-'));
  await writeFile(join(folder, 'policy.md'), '# Refunds\n\nThe refund window is 30 days.\n');
  const library = await createLibrary(folder);
  store = await createStore({ folder: join(folder, 'data'), open: openEmpty });
  await store.connect();
  const inbox = createInbox([], new Date());
  app = createApp(await assembleCopilot({ library, inbox, store, model: null }));
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const say = (responseId: string, body: EventBody) =>
  store.events.add([
    createEvent(body, { responseId, tier: 'high', confidence: 0.9, thresholdsVersion: '1' }),
  ]);
const vote = (responseId: string, cast: 'up' | 'down' | null, reasons: string[] = []) =>
  say(responseId, { type: 'feedback.voted', vote: cast, reasons });
const read = async (query = '') =>
  (await (await requestTo(app, `/api/feedback${query}`)).json()) as FeedbackPage;

it('lists the vote that counts with its comments, the question and the answer as it was shown', async () => {
  const body = JSON.stringify({ question: 'What is the refund window?', responseId: 'r1' });
  const headers = { 'content-type': 'application/json' };
  await (await requestTo(app, '/api/answers', { method: 'POST', headers, body })).text();
  await vote('r1', 'up');
  await vote('r1', 'down', ['other']);
  const text = 'It leaves out the receipt';
  await say('r1', { type: 'feedback.commented', length: text.length, text });
  const target = { kind: 'citation', citationId: 'c1' } as const;
  await say('r1', { type: 'feedback.voted', vote: 'up', reasons: [], target });
  await vote('r2', 'up');
  await vote('r2', null);
  const { entries, next } = await read();
  expect(next).toBeNull();
  expect(entries).toMatchObject([
    {
      responseId: 'r1',
      vote: 'down',
      reasons: ['other'],
      comments: [text],
      question: 'What is the refund window?',
      text: expect.stringContaining('The refund window is 30 days') as unknown,
      citations: [{ source: 'policy.md', page: 1 }],
    },
  ]);
});

it('has an answer that it never gave without its text', async () => {
  await vote('elsewhere', 'up');
  const { entries } = await read('?vote=up');
  expect(entries).toMatchObject([{ responseId: 'elsewhere', question: null, citations: [] }]);
});

it('pages through all votes, the newest first, each once', async () => {
  for (let i = 0; i < 45; i += 1) await vote(`many${String(i)}`, 'down');
  const seen: string[] = [];
  let query = '?vote=down';
  for (let pages = 0; query !== '' && pages < 9; pages += 1) {
    const { entries, next } = await read(query);
    seen.push(...entries.map(({ responseId }) => responseId));
    query = next === null ? '' : `?vote=down&before=${String(next)}`;
  }
  expect(seen).toHaveLength(46);
  expect(new Set(seen).size).toBe(46);
  expect([seen[0], seen.at(-1)]).toEqual(['many44', 'r1']);
});

it.each(['?before=x', '?before=-1', '?vote=left'])('refuses %s in words', async (query) => {
  const response = await requestTo(app, `/api/feedback${query}`);
  expect(response.status).toBe(400);
});
