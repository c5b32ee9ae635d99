import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEvent } from '@credence-ui/core/event';
import type { EventBody } from '@credence-ui/core/event';
import type { EvaluationComparison, LLMProductSpec } from '@credence-ui/insights';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Cycle, EvaluationReply } from '../../shared/cycle.ts';
import { openCopilot } from '../../test/support/openCopilot.ts';
import { requestTo } from '../../test/support/requestTo.ts';
import { defaultSpec } from '../product/defaultSpec.ts';
import { createApp } from './createApp.ts';

const document = `# Refunds

The refund window is 30 days. Unused items are refunded in full. Items that were used are refunded in part.
`;
const questions = [
  { question: 'How long is the refund window?', answer: ['30 days'], split: 'held-out' },
  { question: 'Who won the cup in 1954?', answer: null, split: 'held-out' },
] as const;

let opened: Awaited<ReturnType<typeof openCopilot>>;
let prompts = '';
beforeEach(async () => {
  prompts = await mkdtemp(join(tmpdir(), 'credence-prompts-'));
  await writePrompt('extractive-2', 3);
  await writePrompt('extractive-3', 1);
  opened = await openCopilot(document, [], { prompts, suites: new Map([['shop', questions]]) });
});
afterEach(async () => {
  await opened.close();
  await rm(prompts, { recursive: true, force: true });
});

const writePrompt = (version: string, sentences: number) =>
  writeFile(join(prompts, `${version}.md`), `engine: extractive\nsentences: ${String(sentences)}`);

async function call(path: string, sent?: unknown) {
  const headers = { 'content-type': 'application/json' };
  const request = { method: 'POST', headers, body: JSON.stringify(sent) };
  const app = createApp(opened.copilot);
  const response = await requestTo(app, `/api${path}`, sent === undefined ? {} : request);
  return { status: response.status, body: (await response.json()) as Reply };
}

/** Whatever a route answers with; each test reads the part that its route has. */
type Reply = Cycle &
  Omit<EvaluationReply, 'problems'> &
  EvaluationComparison & {
    readonly message: string;
    readonly promptVersion: string;
    readonly spec: LLMProductSpec;
  };

const plan = {
  control: 'extractive-2',
  variant: 'extractive-3',
  share: 0.5,
  metric: 'editRate',
  effect: 0.2,
};
const note = async (responseId: string, conversation = responseId): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  const asked = { question: 'How long is the refund window?', responseId, conversation };
  const init = { method: 'POST', headers, body: JSON.stringify(asked) };
  const text = await (await requestTo(createApp(opened.copilot), '/api/answers', init)).text();
  return JSON.parse(/"name":"prompt","data":(\{[^}]*\})/.exec(text)?.[1] ?? 'null');
};

it('has the version that the copilot came with in force, and lists all that there are', async () => {
  await writeFile(join(prompts, 'notes.md'), 'To do');
  const { body } = await call('/cycle');
  expect(body).toMatchObject({
    base: 0,
    inForce: { version: 'extractive-2', since: null },
    prompts: [
      { version: 'extractive-2', file: 'same', usable: true },
      { version: 'extractive-3', file: 'same', usable: true },
    ],
    problems: [expect.stringMatching(/^notes\.md is no prompt/)],
    suites: [{ name: 'shop', questions: 2 }],
    experiment: null,
    drift: [],
  });
});

it('puts a version in force for the next answer, keeps the spec, and goes back', async () => {
  await call('/product', { base: 'default', spec: { ...defaultSpec, hallucinationRisk: 'high' } });
  expect(await note('r1')).toEqual({ promptVersion: 'extractive-2' });
  const shipped = await call('/cycle/ship', { base: 0, version: 'extractive-3' });
  expect(shipped.body).toMatchObject({ base: 1, inForce: { version: 'extractive-3' } });
  expect(shipped.body.drift).toHaveLength(7);
  expect(await note('r2')).toEqual({ promptVersion: 'extractive-3' });
  expect((await call('/status')).body.promptVersion).toBe('extractive-3');
  const product = await call('/product');
  expect(product.body.spec.hallucinationRisk).toBe('high');
  const back = await call('/cycle/ship', { base: 1, version: 'extractive-2' });
  expect(back.body.shipped.map(({ version }) => version)).toEqual(['extractive-2', 'extractive-3']);
});

it('refuses what somebody else was faster with, and versions that there are not', async () => {
  await call('/cycle/ship', { base: 0, version: 'extractive-3' });
  const late = await call('/cycle/ship', { base: 0, version: 'extractive-2' });
  expect([late.status, late.body.message]).toEqual([
    409,
    expect.stringMatching(/somebody has decided/),
  ]);
  expect((await call('/cycle/ship', { base: 1, version: 'x' })).status).toBe(404);
  expect((await call('/cycle/ship', { base: 'x', version: 'extractive-2' })).status).toBe(400);
});

it.each([
  [{ variant: 'extractive-2' }, 422, /both are the same/],
  [{ metric: 'mood' }, 422, /"metric" decides nothing/],
  [{ share: 1 }, 422, /"share"/],
  [{ effect: '0.1' }, 422, /"effect"/],
  [{ variant: 'gone-1' }, 404, /no prompt "gone-1"/],
])('does not begin an experiment that cannot be: %j', async (change, status, words) => {
  const { body, ...reply } = await call('/cycle/experiment', { base: 0, ...plan, ...change });
  expect([reply.status, body.message]).toEqual([status, expect.stringMatching(words)]);
});

it('assigns conversations to one version or the other, and compares what became of them', async () => {
  await call('/cycle/experiment', { base: 0, ...plan });
  const variants = new Map<string, string>();
  for (let at = 0; at < 12; at++) {
    const told = (await note(`r${String(at)}`, `ticket-${String(at)}`)) as { variant: string };
    expect(await note(`again-${String(at)}`, `ticket-${String(at)}`)).toEqual(told);
    variants.set(`r${String(at)}`, told.variant);
  }
  expect(new Set(variants.values())).toEqual(new Set(['extractive-2', 'extractive-3']));
  const sent: EventBody = { type: 'draft.sent', edited: true, changeRatio: 0.2 };
  for (const [responseId, variant] of variants)
    await opened.copilot.store.events.add([
      createEvent(sent, {
        ...{ responseId, variant, promptVersion: variant, thresholdsVersion: '1' },
        ...{ tier: 'high', confidence: 0.9 },
      }),
    ]);
  const { body } = await call('/cycle');
  expect(body.experiment).toMatchObject({ control: 'extractive-2', variant: 'extractive-3' });
  const [figures] = body.experiment?.comparison.metrics ?? [];
  expect(figures?.variants.map(({ n }) => n).reduce((sum, n) => sum + n, 0)).toBe(12);
  expect(body.experiment?.comparison.verdict).toBe('notEnough');
  const stopped = await call('/cycle/experiment/stop', { base: 1 });
  expect(stopped.body.experiment).toBeNull();
  expect(await note('after')).toEqual({ promptVersion: 'extractive-2' });
});

it('asks a suite, keeps the run with failures first, and sets two beside one another', async () => {
  const first = await call('/cycle/evaluations', {
    version: 'extractive-2',
    suite: 'shop',
  });
  expect(first.body.run).toMatchObject({ suite: 'shop', version: 'extractive-2', passed: 2 });
  const own = `{"question": "How long is the refund window?", "says": ["31 days"]}\nno JSON`;
  const second = await call('/cycle/evaluations', {
    version: 'extractive-3',
    questions: own,
  });
  expect(second.body.problems).toHaveLength(1);
  expect(second.body.run.evaluation.results[0]).toMatchObject({ passed: false });
  const [one, other] = [first.body.run.id, second.body.run.id];
  const both = await call(`/cycle/evaluations/${one}/against/${other}`);
  expect(both.body).toMatchObject({ n: 1, onlyA: ['How long is the refund window?'] });
  expect((await call('/cycle')).body.evaluations.map(({ id }) => id)).toEqual([other, one]);
});

it.each([
  [{ suite: 'none' }, 404],
  [{ questions: '' }, 422],
  [{ questions: 'no JSON' }, 422],
])('says what is wrong with a suite: %j', async (suite, status) => {
  const reply = await call('/cycle/evaluations', { version: 'extractive-2', ...suite });
  expect(reply.status).toBe(status);
  expect(reply.body.message).toMatch(/^Credence: .+\.$/);
});

it('goes on with a version whose file was changed or has vanished, and says so', async () => {
  await call('/cycle/ship', { base: 0, version: 'extractive-3' });
  await writePrompt('extractive-3', 2);
  const changed = (await call('/cycle')).body.prompts.at(-1);
  expect(changed).toMatchObject({ file: 'changed', text: 'engine: extractive\nsentences: 1' });
  await rm(join(prompts, 'extractive-3.md'));
  expect((await call('/cycle')).body.prompts.at(-1)).toMatchObject({ file: 'gone', usable: true });
  expect(await note('r9')).toEqual({ promptVersion: 'extractive-3' });
});
