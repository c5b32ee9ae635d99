import { compareVariants } from '@credence-ui/insights';
import type { Evaluation } from '@credence-ui/insights';
import type { Cycle, ExperimentPlan, StoredEvaluation } from '../../shared/cycle.ts';
import type { FakeServer } from './createFakeServer.ts';

const cycles = new WeakMap<FakeServer, Cycle>();

/** The cycle side of the fake server: decisions hold, and every run has one failure of two. */
export function answerCycle(
  server: FakeServer,
  [act, id, , other]: readonly (string | undefined)[],
  body: Record<string, unknown>,
): Response {
  const cycle = cycles.get(server) ?? fresh;
  if (act === 'evaluations') return answerRuns(server, cycle, { id, other, body });
  if (act === undefined) return Response.json(cycle);
  const next = { ...cycle, ...decided(cycle, [act, id], body), base: cycle.base + 1 };
  cycles.set(server, next);
  return Response.json(next);
}

function decided(
  { shipped, base }: Cycle,
  [act, then]: readonly (string | undefined)[],
  body: Record<string, unknown>,
): Partial<Cycle> {
  const at = new Date().toISOString();
  if (act === 'ship') {
    const version = String(body['version']);
    const inForce = { version, since: at };
    return { inForce, shipped: [{ number: base + 1, version, at }, ...shipped], experiment: null };
  }
  if (then === 'stop') return { experiment: null };
  // The page's own form.
  const plan = body as unknown as ExperimentPlan;
  const comparison = compareVariants([], { metric: plan.metric });
  return { experiment: { ...plan, name: 'experiment-1', since: at, comparison } };
}

interface Asked {
  readonly id: string | undefined;
  readonly other: string | undefined;
  readonly body: Record<string, unknown>;
}

function answerRuns(server: FakeServer, cycle: Cycle, { id, other, body }: Asked): Response {
  if (other !== undefined)
    return Response.json({
      ...{ n: 2, rates: [0.5, 1], difference: -0.5, interval: [-0.9, 0.3], pValue: 1 },
      ...{ onlyA: [], onlyB: ['How long is the window?'], unpaired: 0 },
      text: 'Of 2 questions 1 passed in the first and 2 in the second; that may be chance.',
    });
  if (id !== undefined) return Response.json(runOf(Number(id), 'extractive-2', 'shop'));
  const suite = typeof body['suite'] === 'string' ? body['suite'] : 'own';
  const run = runOf(cycle.evaluations.length + 1, String(body['version']), suite);
  const { evaluation: _evaluation, ...summary } = run;
  cycles.set(server, { ...cycle, evaluations: [summary, ...cycle.evaluations] });
  return Response.json({ run, problems: [] });
}

function runOf(id: number, version: string, suite: string): StoredEvaluation {
  const at = new Date().toISOString();
  return { id, version, suite, at, passed: 1, failed: 1, evaluation };
}

const evaluation: Evaluation = {
  results: [
    {
      case: { question: 'How long is the window?', says: ['30 days'] },
      passed: false,
      misses: [{ kind: 'says', text: 'It does not say "30 days".' }],
      answer: { content: 'It is long.' },
    },
    {
      case: { question: 'Who won the cup?', refuses: true },
      passed: true,
      misses: [],
      answer: { content: 'Nobody.', refused: true },
    },
  ],
  ...{ passed: 1, failed: 1, passRate: 0.5, problems: [] },
};

const fresh: Cycle = {
  base: 0,
  prompts: [
    { version: 'extractive-2', text: 'Quote three sentences.', file: 'same', usable: true },
    { version: 'extractive-3', text: 'Quote one sentence.', file: 'changed', usable: true },
    { version: 'passages-1', text: 'Answer.', file: 'gone', usable: false },
  ],
  problems: ['notes.md is no prompt.'],
  inForce: { version: 'extractive-2', since: null },
  shipped: [],
  experiment: null,
  suites: [{ name: 'shop', questions: 2 }],
  evaluations: [],
  drift: [],
  trend: null,
};
