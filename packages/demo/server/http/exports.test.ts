import { createEvent } from '@credence-ui/core/event';
import type { EventBody } from '@credence-ui/core/event';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCopilot, callApi } from '../../test/support/openCopilot.ts';
import { requestTo } from '../../test/support/requestTo.ts';
import { createStore } from '../store/createStore.ts';
import { createApp } from './createApp.ts';

let opened: Awaited<ReturnType<typeof openCopilot>>;
beforeAll(async () => {
  opened = await openCopilot('# Refunds\n\nThe refund window is 30 days.\n');
  const { store, promptVersion } = opened.copilot;
  const judged = { confidence: 0.9, combined: 0.8, abstain: false, promptVersion };
  for (const responseId of ['r1', 'r2', 'r3'])
    await store.tickets.remember({ ...judged, responseId, ticketId: null, question: 'Q' });
  await store.events.add(bodies.map(([responseId, body]) => record(responseId, body)));
});
afterAll(() => opened.close());

const at = '2026-11-27T10:00:00.000Z';
const bodies: readonly (readonly [string, EventBody])[] = [
  ['r1', { type: 'response.shown' }],
  ['r1', { type: 'draft.approved', edited: true, seconds: 40, ticks: [{ at, value: '30 days' }] }],
  [
    'r1',
    { type: 'draft.sent', edited: true, changeRatio: 0.9, text: '=SUM(A1), "sir" jo@example.com' },
  ],
  ['r2', { type: 'feedback.voted', vote: 'up', reasons: [] }],
  ['r2', { type: 'answer.reviewed', verdict: 'wrong', reviewer: 'kim', reason: '-1\nline' }],
];
const record = (responseId: string, body: EventBody) =>
  createEvent(body, {
    ...{ responseId, tier: 'high', confidence: 0.9, thresholdsVersion: 'v3', sessionId: 's1' },
  });
const get = (file: string, copilot = opened.copilot) =>
  requestTo(createApp(copilot), `/api/export/${file}`);
const rows = async (file: string): Promise<readonly unknown[]> =>
  (await (await get(file)).text())
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

it('tells who approved and sent which text under which policy, redacted as the spec says', async () => {
  expect(await rows('audit.jsonl')).toMatchObject([
    {
      ...{ act: 'approved', responseId: 'r1', sessionId: 's1', policyVersion: 'v3', text: null },
      ...{ edited: true, seconds: 40, ticks: [{ at, value: '30 days' }] },
    },
    { act: 'sent', text: '=SUM(A1), "sir" [e-mail]', seconds: null, ticks: [] },
  ]);
});

it('writes a table that no spreadsheet takes for formulas', async () => {
  const response = await get('audit.csv');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="audit.csv"');
  const text = await response.text();
  expect(text).toMatch(/^id,at,act,sessionId,responseId,policyVersion,tier,edited,text,/);
  expect(text).toContain(`,"'=SUM(A1), ""sir"" [e-mail]",`);
  expect(await (await get('reviews.csv')).text()).toMatch(/r2,kim,wrong,"'-1\nline"\r\n$/);
});

it.each([
  [
    'labels.jsonl',
    [
      { responseId: 'r1', confidence: 0.8, right: false, source: 'draft' },
      { responseId: 'r2', confidence: 0.8, right: true, source: 'vote' },
    ],
  ],
  ['reviews.jsonl', [{ responseId: 'r2', reviewer: 'kim', verdict: 'wrong', reason: '-1\nline' }]],
  ['events.jsonl', bodies.map(([responseId, { type }]) => ({ responseId, type, sessionId: 's1' }))],
])('writes %s, a line for each', async (file, expected) => {
  expect(await rows(file)).toMatchObject(expected);
});

it('writes every event once, however many pages that takes', async () => {
  const many = Array.from({ length: 1201 }, () => record('r3', { type: 'response.shown' }));
  await opened.copilot.store.events.add(many);
  const ids = (await rows('events.jsonl')).map((row) => (row as { readonly id: string }).id);
  expect(ids.slice(bodies.length)).toEqual(many.map(({ id }) => id));
});

it('writes the names of the columns when there is nothing below them', async () => {
  const text = await (await get('erasures.csv')).text();
  expect(text).toBe('at,kind,subject,answers,events,replies,handoffs,blocked\r\n');
});

it.each(['secrets.csv', 'events.xlsx', 'events', 'events.csv.jsonl'])(
  'has no export %s',
  async (file) => {
    const { status, body } = await callApi(opened.copilot, `/export/${file}`);
    expect(status).toBe(404);
    expect(body.message).toContain('events, labels, reviews, audit, erasures');
  },
);

it('says that the database is away rather than sending half a file', async () => {
  const open = () => Promise.reject(new Error('away'));
  const store = await createStore({ folder: opened.folder, open });
  expect((await get('events.csv', { ...opened.copilot, store })).status).toBe(503);
  await store.close();
});
