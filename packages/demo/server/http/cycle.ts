import {
  checkSuite,
  compareEvaluations,
  compareVariants,
  evaluate,
  metricTrend,
  readSuite,
} from '@credence-ui/insights';
import type { EvaluatedAnswer, EvaluationCase, EvaluationSuite } from '@credence-ui/insights';
import { Hono } from 'hono';
import type { Cycle, EvaluationReply, RunningExperiment } from '../../shared/cycle.ts';
import type { Copilot } from '../copilot.ts';
import type { CycleState } from '../cycle/createCycle.ts';
import { measureDrift } from '../cycle/measureDrift.ts';
import { assessAnswer } from '../engine/assessAnswer.ts';
import { identityOf } from '../engine/identity.ts';
import type { CheckQuestion } from '../measure/readQuestions.ts';
import { withSpec } from '../product/productRules.ts';
import { HttpProblem } from './HttpProblem.ts';
import { readBody } from './readBody.ts';
import { readPlan, readVersion } from './readPlan.ts';

/**
 * GET /cycle: versions, what is in force and compared, and what became of it. POST /cycle/evaluations asks a suite of questions;
 * GET /cycle/evaluations/:id has its results, /:id/against/:other two beside one another. POST /cycle/experiment, /stop and /ship
 * decide.
 */
export function cycleRoutes(copilot: Copilot, now: () => Date): Hono {
  const { store, cycle } = copilot;
  const found = async (id: string) => (await store.evaluations.find(readNumber(id))) ?? noRun();
  return new Hono()
    .get('/cycle', async (context) => context.json(await readCycle(copilot, now())))
    .post('/cycle/evaluations', async (context) => {
      const body = await readBody(context);
      const version = readVersion(body, 'version');
      const { name, suite } = chooseSuite(copilot, body);
      const evaluation = await evaluate(suite.cases, await createAsker(copilot, version));
      const run = await store.evaluations.add(name, version, evaluation);
      return context.json({ run, problems: suite.problems } satisfies EvaluationReply);
    })
    .get('/cycle/evaluations/:id', async (context) =>
      context.json(await found(context.req.param('id'))),
    )
    .get('/cycle/evaluations/:id/against/:other', async (context) => {
      const [one, other] = [
        await found(context.req.param('id')),
        await found(context.req.param('other')),
      ];
      return context.json(compareEvaluations(one.evaluation, other.evaluation));
    })
    .post('/cycle/experiment', async (context) => {
      const body = await readBody(context);
      await cycle.decide(readNumber(body['base']), { kind: 'start', plan: readPlan(body) });
      return context.json(await readCycle(copilot, now()));
    })
    .post('/cycle/experiment/stop', async (context) => {
      const { base } = await readBody(context);
      await cycle.decide(readNumber(base), { kind: 'stop' });
      return context.json(await readCycle(copilot, now()));
    })
    .post('/cycle/ship', async (context) => {
      const body = await readBody(context);
      const spec = (await store.policies.read(identityOf(copilot).id)).spec;
      await cycle.decide(readNumber(body['base']), {
        kind: 'ship',
        version: readVersion(body, 'version'),
      });
      await carrySpec(copilot, spec);
      return context.json(await readCycle(copilot, now()));
    });
}

async function readCycle(copilot: Copilot, now: Date): Promise<Cycle> {
  const { store, cycle, suites } = copilot;
  const state = await cycle.state();
  const { base, inForce, since, shipped } = state;
  const [{ prompts, problems }, evaluations, experiment, { drift, trend }] = await Promise.all([
    cycle.versions(),
    store.evaluations.latest(30),
    readExperiment(copilot, state),
    readDrift(copilot, state, now),
  ]);
  return {
    ...{ base, prompts, problems, evaluations, experiment, drift, trend },
    inForce: { version: inForce, since: since?.toISOString() ?? null },
    shipped: shipped.map(({ number, version, at }) => ({ number, version, at: at.toISOString() })),
    suites: [...suites].map(([name, { length }]) => ({ name, questions: length })),
  };
}

const metrics = ['editRate', 'thumbsRatio', 'handoffRate'] as const;

async function readExperiment(
  { store }: Copilot,
  { experiment }: CycleState,
): Promise<RunningExperiment | null> {
  if (!experiment) return null;
  const { since, metric, control, variant, share, effect } = experiment;
  const [events, conversations] = [
    await store.events.since(since),
    await store.conversationsSince(since),
  ];
  const comparison = compareVariants(
    // Votes on answers of before say nothing of the two.
    events.filter(({ responseId }) => conversations.has(responseId)),
    {
      metric,
      guardRails: metrics.filter((one) => one !== metric),
      unit: ({ responseId }) => conversations.get(responseId),
      shares: { [control]: 1 - share, [variant]: share },
      ...{ control, effect },
    },
  );
  return { ...experiment, since: since.toISOString(), comparison };
}

async function readDrift({ store }: Copilot, { since }: CycleState, now: Date) {
  if (since === null) return { drift: [], trend: null };
  const before = new Date(2 * since.getTime() - now.getTime());
  const events = await store.events.since(before);
  const isSince = ({ at }: { readonly at: string }) => new Date(at) >= since;
  const drift = measureDrift(
    events.filter((event) => !isSince(event)),
    events.filter(isSince),
  );
  return { drift, trend: metricTrend(events, { since: since.toISOString() }) };
}

/** The suite that is here by that name, else the one that was sent, a question a line. */
function chooseSuite(
  { suites }: Copilot,
  body: Readonly<Record<string, unknown>>,
): { readonly name: string; readonly suite: EvaluationSuite } {
  const { suite: name, questions } = body;
  if (typeof questions === 'string') {
    const suite = readSuite(questions);
    if (suite.cases.length > 0) return { name: 'own', suite };
    throw new HttpProblem(
      422,
      suite.problems[0]?.text ?? 'there is no question in it. Write one JSON object a line.',
    );
  }
  const known = typeof name === 'string' ? suites.get(name) : undefined;
  if (known) return { name: String(name), suite: checkSuite(known.map(toCase)) };
  throw new HttpProblem(404, 'there is no such suite here. Choose another, or paste your own.');
}

function toCase({ question, answer }: CheckQuestion): EvaluationCase {
  return answer === null ? { question, refuses: true } : { question, says: answer, refuses: false };
}

/** Asks a version as the copilot would: what would be withheld counts as refused. */
async function createAsker(
  copilot: Copilot,
  version: string,
): Promise<(question: string) => Promise<EvaluatedAnswer>> {
  const { engine, promptVersion } = await copilot.cycle.choose(version);
  const { library, store } = copilot;
  const policy = await store.policies.current(identityOf({ engine, promptVersion, library }).id);
  const { signal } = new AbortController();
  return async (question) => {
    for await (const part of engine.answer(question, { signal })) {
      if (part.type !== 'evidence') continue;
      const { content, citations } = part.answer;
      const { abstain } = assessAnswer(part.answer, policy);
      const sources = citations.map(({ id, source }) => ({ id, title: source }));
      return { content, citations: sources, refused: abstain };
    }
    throw new Error('the engine ended without evidence.');
  };
}

/** What the product is for stays when a version begins without a past; its labels do not. */
async function carrySpec(
  copilot: Copilot,
  spec: Awaited<ReturnType<Copilot['store']['policies']['read']>>['spec'],
): Promise<void> {
  const { store } = copilot;
  const { id } = identityOf(copilot);
  const policy = await store.policies.read(id);
  if (policy.number !== 0 || spec === null) return;
  await store.policies.replace(id, 0, { ...withSpec(policy, spec), promises: [] });
}

function readNumber(value: unknown): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number < 2 ** 31) return number;
  throw new HttpProblem(400, 'that is no number of a decision or a run. Reload the page.');
}

function noRun(): never {
  throw new HttpProblem(404, 'there is no such run here. Reload the page to see which.');
}
