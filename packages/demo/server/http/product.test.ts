import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Product, ProductPreview } from '../../shared/product.ts';
import type { PolicySummary } from '../../shared/calibration.ts';
import { callApi, openCopilot } from '../../test/support/openCopilot.ts';
import { requestTo } from '../../test/support/requestTo.ts';
import { defaultSpec } from '../product/defaultSpec.ts';
import { identityOf } from '../engine/identity.ts';
import { createApp } from './createApp.ts';

let opened: Awaited<ReturnType<typeof openCopilot>>;
beforeAll(async () => {
  opened = await openCopilot('# Refunds\n\nThe refund window is 30 days.\n');
});
afterAll(() => opened.close());

/** Whatever a route answers with; each test reads the part that its route has. */
type Replied = Product & ProductPreview & PolicySummary & { readonly message: string };

async function call(path: string, sent?: unknown): Promise<{ status: number; body: Replied }> {
  const headers = { 'content-type': 'application/json' };
  const request = { method: 'POST', headers, body: JSON.stringify(sent) };
  const app = createApp(opened.copilot);
  const response = await requestTo(app, `/api${path}`, sent === undefined ? {} : request);
  // The demo's own server.
  return { status: response.status, body: (await response.json()) as Replied };
}

async function remember(confidences: readonly number[], citations = 1): Promise<void> {
  const { store, promptVersion } = opened.copilot;
  for (const [at, confidence] of confidences.entries())
    await store.tickets.remember({
      ...{ responseId: `p${String(at)}`, ticketId: null, question: 'Q', promptVersion },
      ...{ confidence, combined: confidence, abstain: false },
      identity: identityOf(opened.copilot).id,
      citations: Array.from({ length: citations }, (_, id) => ({
        ...{ id: String(id), source: 'policy.md', page: 1, quote: '30 days' },
      })),
    });
}

const strict = { ...defaultSpec, hallucinationRisk: 'critical' } as const;

it('starts from the spec of the support copilot, which is not in force', async () => {
  expect((await call('/product')).body).toMatchObject({
    ...{ spec: defaultSpec, inForce: false, versions: [], criteria: [], judged: [] },
  });
});

it('says what a spec would make of the policy and of the answers of the last day', async () => {
  await remember([0.97, 0.9, 0.7, 0.45, 0.3]);
  const { body } = await call('/product/preview', { spec: strict });
  expect(body.model.tier).toBe('frontier');
  expect(body.next.tiers.map(({ min }) => min)).toEqual([0.95, 0.8, 0]);
  expect(body).toMatchObject({
    answers: 5,
    before: { withheld: 0, oneClick: 0, reviewed: 5 },
    after: { withheld: 2, oneClick: 0, reviewed: 3 },
  });
});

it('puts a spec in force, answers under it, and takes it back', async () => {
  const put = await call('/product', { base: 'default', spec: strict });
  expect(put).toMatchObject({ status: 200, body: { version: 'v1' } });
  expect(put.body.rules).toMatchObject({
    ...{ version: 'v1', abstainBelow: 0.5, requireCitations: true, slowAfterSeconds: 5 },
    review: { positive: 'sources', caution: 'sources', negative: 'write' },
  });
  expect(put.body.tiers.map(({ min }) => min)).toEqual([0.95, 0.8, 0]);
  const after = await call('/product');
  expect(after.body).toMatchObject({ inForce: true, spec: { hallucinationRisk: 'critical' } });

  const asked = { question: 'What is the refund window?', responseId: 'a1' };
  expect((await call('/answers', asked).catch(() => null))?.status ?? 200).toBe(200);
  expect((await call('/product', { base: 'default', spec: strict })).status).toBe(409);

  await call('/product', { base: 'v1', spec: defaultSpec });
  const back = await call('/product/restore', { base: 'v2', version: 'v1' });
  expect(back.body).toMatchObject({ version: 'v3', rules: { abstainBelow: 0.5 } });
  const { body } = await call('/product');
  expect(body.versions.map(({ version }) => version)).toEqual(['v3', 'v2', 'v1']);
  expect((await call('/product/restore', { base: 'v3', version: 'v9' })).status).toBe(404);
});

it('keeps the spec when the cut-offs change', async () => {
  const { body } = await call('/policy', {
    ...{ base: 'v3', cutOffs: { high: 0.96, medium: 0.6 } },
  });
  expect(body).toMatchObject({ version: 'v4', rules: { abstainBelow: 0.5 } });
  expect(body.rules.tiers[0]?.min).toBe(0.96);
});

it.each([
  [{ hallucinationRisk: 'some' }, /hallucinationRisk.*low, medium/],
  [{ accuracyTarget: 2 }, /accuracyTarget.*from 0 to 1/],
  [{ name: ' ' }, /name/],
  [{ inputTypes: 'text' }, /inputTypes/],
  [{ maxLatencySeconds: Number.NaN }, /maxLatencySeconds/],
])('refuses %j and names it', async (change, words) => {
  const { status, body } = await call('/product/preview', {
    spec: { ...defaultSpec, ...change },
  });
  expect(status).toBe(400);
  expect(body.message).toMatch(words);
});

it('keeps what success was to be, each time it was said, and judges the last of it', async () => {
  const by = '2999-12-31';
  const fix = (accuracy: number) =>
    callApi(opened.copilot, '/product/criteria', {
      criteria: [
        { metric: 'accuracy', bound: { least: accuracy }, by },
        { metric: 'editRate', bound: { under: 0.3 }, by },
      ],
    });
  expect((await fix(0.9)).status).toBe(201);
  expect((await fix(0.8)).status).toBe(201);
  expect(await fix(1.8)).toMatchObject({ status: 422 });
  const { body } = await callApi(opened.copilot, '/product');
  expect(body).toMatchObject({
    criteria: [
      { criteria: [{ bound: { least: 0.8 } }, {}] },
      { criteria: [{ bound: { least: 0.9 } }, {}] },
    ],
    judged: [{ metric: 'accuracy', verdict: 'notMeasured' }, {}],
    residency: expect.stringMatching(/keeps data in EU, and nobody has said/) as unknown,
  });
});

it.each(['nothing', {}, [{ metric: 'accuracy' }], [null, null]])(
  'takes no criteria that are none: %j',
  async (criteria) => {
    expect((await callApi(opened.copilot, '/product/criteria', { criteria })).status).toBe(422);
  },
);

it('puts no spec in force that keeps data elsewhere than the server does', async () => {
  const copilot = { ...opened.copilot, region: 'us' };
  const reply = await callApi(copilot, '/product', { base: 'default', spec: defaultSpec });
  expect(reply).toMatchObject({ status: 422 });
  expect(reply.body.message).toMatch(/keeps data in EU, and this server keeps it in us/);
});
