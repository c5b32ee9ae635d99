import { defaultTiers } from '@credence-ui/core/tier';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { callApi, openCopilot, rememberVotes } from '../../test/support/openCopilot.ts';
import { assessAnswer } from '../engine/assessAnswer.ts';
import { extract } from '../engine/extractive/createExtractiveEngine.ts';
import { identityOf } from '../engine/identity.ts';

let opened: Awaited<ReturnType<typeof openCopilot>>;
beforeAll(async () => {
  opened = await openCopilot('# Refunds\n\nThe refund window is 30 days from the purchase.\n');
});
beforeEach(() => opened.database.query('truncate events, answers, policies'));
afterAll(() => opened.close());

const call = (path: string, sent?: unknown) => callApi(opened.copilot, path, sent);
const estimate = (expectedAccuracy: unknown, base = 'default') =>
  call('/calibration/estimate', { base, expectedAccuracy });
const votes = (count: number) =>
  rememberVotes(
    opened.copilot,
    Array.from({ length: count }, (_, i) => ({ combined: 0.93 - i / 100, right: i % 4 !== 0 })),
  );

/** An answer as it would be given now. */
async function judged() {
  const { library, store } = opened.copilot;
  const policy = await store.policies.current(identityOf(opened.copilot).id);
  return assessAnswer(extract(library.search, 'What is the refund window?'), policy);
}

it('estimates from the expectation alone while there are fewer than 20 votes, and learns from none', async () => {
  await votes(19);
  const { body } = await estimate(0.9);
  expect(body).toMatchObject({
    version: 'v1',
    tiers: defaultTiers,
    calibration: { method: 'estimate', expected: 0.9, labels: 0, right: 0 },
  });
  expect(await judged()).toMatchObject({ basis: 'estimated', calibrated: false });
  const { labels } = (await call('/calibration')).body;
  expect(labels.unseen.every(Boolean)).toBe(true);
  const mean = labels.scores.reduce((sum, score) => sum + score, 0) / labels.scores.length;
  expect(mean).toBeCloseTo(0.9, 6);
});

it('takes the votes in from 20 on', async () => {
  await votes(20);
  const { body } = await estimate(0.9);
  expect(body.calibration).toMatchObject({ expected: 0.9, labels: 20, right: 15 });
  expect((await call('/calibration')).body.labels.unseen.some(Boolean)).toBe(false);
});

it('sends nothing in one click however much is expected', async () => {
  await votes(1);
  const { body } = await estimate(0.99);
  expect(body.oneClick.earned).toBe(false);
  const { confidence, tier } = await judged();
  expect(confidence).toBeGreaterThan(0.95);
  expect(tier).toBe('medium');
});

it('shows how many answers each tier would take before anything is in force', async () => {
  await votes(10);
  const sent = { base: 'default', expectedAccuracy: 0.6 };
  const { body } = await call('/calibration/estimate/preview', sent);
  const count = (name: string, n: number) => ({ name, count: n });
  expect(body).toMatchObject({
    stored: 10,
    labels: 0,
    before: [count('high', 9), { name: 'medium' }, {}],
  });
  expect(body).not.toMatchObject({ after: [count('high', 9), {}, {}] });
  expect((await call('/policy')).body.version).toBe('default');
});

it('leaves the cut-offs when the estimate is dropped', async () => {
  await votes(3);
  await estimate(0.7);
  const { body } = await call('/calibration/drop', { base: 'v1' });
  expect(body).toMatchObject({ version: 'v2', calibration: null, tiers: defaultTiers });
  expect(await judged()).toMatchObject({ basis: 'evidence' });
});

it.each([0.49, 1, '0.8', null])('refuses %j as an expected share', async (share) => {
  await votes(1);
  const { status, body } = await estimate(share);
  expect([status, body.message]).toEqual([422, expect.stringContaining('between 0.5 and 0.99')]);
});

it('has nothing to estimate on before an answer was given', async () => {
  const { status, body } = await estimate(0.8);
  expect([status, body.message]).toEqual([422, expect.stringContaining('no answer to estimate')]);
});

it('lets nobody estimate over a change of somebody else', async () => {
  await votes(1);
  await estimate(0.8);
  expect((await estimate(0.7)).status).toBe(409);
});
