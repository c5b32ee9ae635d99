import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createEvent } from '@credence-ui/core/event';
import type { EventBody } from '@credence-ui/core/event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Erased } from '../../shared/erasure.ts';
import { callApi, openCopilot } from '../../test/support/openCopilot.ts';
import { requestTo } from '../../test/support/requestTo.ts';
import { createStore } from '../store/createStore.ts';
import { createApp } from './createApp.ts';

const ticket = {
  ...{ id: 't1', subject: 'Return', from: 'Jörg Müller', context: '', minutesAgo: 5 },
  body: 'May I return it?',
};
let opened: Awaited<ReturnType<typeof openCopilot>>;
beforeEach(async () => {
  opened = await openCopilot('# Refunds\n\nThe refund window is 30 days.\n', [ticket]);
  await fill();
});
afterEach(() => opened.close());

const record = (responseId: string, sessionId: string, body: EventBody) =>
  createEvent(body, {
    ...{ responseId, sessionId, tier: 'high', confidence: 0.9, thresholdsVersion: 'default' },
  });

/** r1 is Müller's, shown in s1; r2 somebody else's, shown in s2, with a comment from s1 that names (Anna). */
async function fill(): Promise<void> {
  const { store, promptVersion } = opened.copilot;
  const judged = { confidence: 0.9, combined: 0.9, abstain: false, promptVersion };
  for (const [responseId, ticketId] of [['r1', 't1'] as const, ['r2', null] as const]) {
    await store.tickets.remember({
      ...{ ...judged, responseId, ticketId, question: 'May I?', text: 'Within 30 days.' },
    });
    const session = responseId === 'r1' ? 's1' : 's2';
    await store.events.add([
      record(responseId, session, { type: 'response.shown' }),
      record(responseId, 's1', { type: 'feedback.commented', length: 9, text: names[responseId] }),
    ]);
    await store.queue.request({
      ...{ id: `h-${responseId}`, responseId, ticketId, subject: 'S', question: 'May I?' },
      note: null,
    });
    await store.replies.send({ id: `p-${responseId}`, responseId, ticketId, text: 'Yes.' });
    await store.blocked.add({ responseId, question: 'May I?', content: 'No.', reason: '' });
  }
}
const names = { r1: 'No name', r2: 'Ask (ANNA Berg)' };

async function erase(sent: object, copilot = opened.copilot): Promise<Erased> {
  const { status, body } = await callApi(copilot, '/erase', sent);
  expect(status).toBe(200);
  // The counts that this route answers with.
  return body as unknown as Erased;
}
const all = { answers: 1, events: 2, replies: 1, handoffs: 1, blocked: 1 };
const dump = async () => {
  const tables = ['events', 'answers', 'replies', 'handoffs', 'blocked_answers', 'erasures'];
  const read = tables.map((table) => opened.database.query(`select * from ${table}`));
  return JSON.stringify(await Promise.all(read));
};

it.each([
  ['an answer', { answer: 'r1' }, all],
  ['a session, and what it said of answers of others', { session: 's1' }, { ...all, events: 3 }],
  ['a session', { session: 's2' }, all],
  ['a person by a ticket', { person: 'jörg müller' }, all],
  ['a person by words', { person: 'anna  Berg' }, all],
  ['nobody by a part of a word', { person: 'ann' }, none()],
])('erases %s', async (_what, sent, expected) => {
  expect(await erase(sent)).toEqual(expected);
  expect(await erase(sent)).toEqual(none());
});

function none(): Erased {
  return { answers: 0, events: 0, replies: 0, handoffs: 0, blocked: 0 };
}

it('leaves that a ticket was answered and a line of what went, without a word or a name', async () => {
  await erase({ person: 'Jörg Müller' });
  const left = await dump();
  expect(left).not.toMatch(/Müller|No name/);
  expect(left).toContain('Ask (ANNA Berg)');
  expect(await opened.copilot.store.tickets.of('t1')).toMatchObject({ kind: 'answered', text: '' });
  const lines = await (
    await requestTo(createApp(opened.copilot), '/api/export/erasures.jsonl')
  ).text();
  expect(JSON.parse(lines.split('\n')[0] ?? '')).toMatchObject({
    ...{ kind: 'person', subject: null, ...all },
  });
});

it('takes no late event about what was erased', async () => {
  opened.copilot.store.given.add('r1');
  await erase({ answer: 'r1' });
  const late = record('r1', 's1', { type: 'feedback.commented', length: 4, text: 'Late' });
  expect((await callApi(opened.copilot, '/events', { events: [late] })).status).toBe(422);
});

it('erases what waits for the database too, on disk', async () => {
  const folder = join(opened.folder, 'second');
  const store = await createStore({ folder, open: () => Promise.resolve(opened.database) });
  await store.events.add([
    record('r1', 's1', { type: 'response.shown' }),
    record('r2', 's9', { type: 'response.shown' }),
  ]);
  expect(store.events.waiting()).toBe(2);
  await store.connect();
  await erase({ answer: 'r1' }, { ...opened.copilot, store });
  expect(store.events.waiting()).toBe(0);
  expect(await readFile(join(folder, 'waiting-events.jsonl'), 'utf8')).not.toContain('r1');
  const ids = (await store.events.since(new Date(0))).map(({ responseId }) => responseId);
  expect(ids).toEqual(['r2', 'r2', 'r2']);
});

it('erases nothing while the database is away, and says so', async () => {
  const folder = join(opened.folder, 'third');
  const open = () => Promise.reject(new Error('away'));
  const store = await createStore({ folder, open });
  await store.events.add([record('r1', 's1', { type: 'response.shown' })]);
  const { status, body } = await callApi({ ...opened.copilot, store }, '/erase', { answer: 'r1' });
  expect(status).toBe(503);
  expect(body.message).toContain('database');
  expect(store.events.waiting()).toBe(1);
  await store.close();
});

it.each([
  [{}, /one of "answer", "session" and "person"/],
  [{ answer: 'r1', person: 'Anna Berg' }, /one of/],
  [{ person: ' A ' }, /too short/],
  [{ answer: 7 }, /"answer" is no id/],
])('refuses %j', async (sent, message) => {
  const { status, body } = await callApi(opened.copilot, '/erase', sent);
  expect(status).toBe(400);
  expect(body.message).toMatch(message);
});
