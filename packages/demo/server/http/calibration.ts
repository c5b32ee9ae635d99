import { Hono } from 'hono';
import type { LabelledHistory, PolicySummary } from '../../shared/calibration.ts';
import type { Copilot } from '../copilot.ts';
import { checkLabels } from '../calibration/checkLabels.ts';
import { isEarned } from '../calibration/oneClick.ts';
import { fitCalibration } from '../calibration/fitCalibration.ts';
import { labelledAnswers } from '../calibration/labelledAnswers.ts';
import { labelledHistory } from '../calibration/labelledHistory.ts';
import type { Policy } from '../calibration/policy.ts';
import { defaultPolicy } from '../calibration/policy.ts';
import { policySummary } from '../calibration/policySummary.ts';
import { certified } from '../calibration/promises.ts';
import { tiersOf } from '../calibration/tiersOf.ts';
import { numberOf } from '../calibration/versionOf.ts';
import { identityOf } from '../engine/identity.ts';
import { HttpProblem } from './HttpProblem.ts';
import { readBody } from './readBody.ts';

/** GET and POST /policy, GET /calibration, POST /calibration/fit and /calibration/drop: what the copilot's labels say. */
export function calibrationRoutes(copilot: Copilot, now: () => Date): Hono {
  const { answers, change, history, summary } = createDesk(copilot);
  return new Hono()
    .get('/policy', async (context) => context.json(await summary()))
    .get('/calibration', async (context) => context.json(await history()))
    .post('/policy', async (context) => {
      const { base, cutOffs } = await readBody(context);
      const tiers = cutOffs === null ? defaultPolicy.tiers : tiersOf(cutOffs);
      if (tiers === null) throw new HttpProblem(400, unfit);
      return context.json(await change(base, ({ calibration }) => ({ tiers, calibration })));
    })
    .post('/calibration/fit', async (context) => {
      const { base } = await readBody(context);
      const outcome = fitCalibration(await answers(), now());
      if (!outcome.ok) throw new HttpProblem(422, outcome.reason);
      const { calibration } = outcome;
      return context.json(await change(base, ({ tiers }) => ({ tiers, calibration })));
    })
    .post('/calibration/drop', async (context) => {
      const { base } = await readBody(context);
      return context.json(await change(base, ({ tiers }) => ({ tiers, calibration: null })));
    });
}

/** Reads and changes the policy of the copilot's own identity. */
function createDesk(copilot: Copilot) {
  const { store } = copilot;
  const { id } = identityOf(copilot);
  const answers = async () => [
    ...labelledAnswers(await store.actedAnswers(id)),
    ...checkLabels(await store.checks.of(id)),
  ];
  async function summary(): Promise<PolicySummary> {
    const policy = await store.policies.current(id);
    // What is earned needs no counting, and without a database nothing can be counted.
    return policySummary(policy, isEarned(policy) ? [] : await answers().catch(() => []));
  }
  async function change(base: unknown, by: (policy: Policy) => Changed | Promise<Changed>) {
    const policy = await store.policies.read(id);
    if (numberOf(base) !== policy.number) throw outdated();
    const next = await by(policy);
    const promises = certified(next, await answers());
    if (!(await store.policies.replace(id, policy.number, { ...next, promises }))) throw outdated();
    return summary();
  }
  async function history(): Promise<LabelledHistory> {
    const [policy, acted] = [await store.policies.read(id), await store.actedAnswers(id)];
    return {
      ...labelledHistory(policy, acted, await store.checks.of(id)),
      changed: await store.runs.change(id),
      leftOut: await store.leftOut(id),
    };
  }
  return { answers, change, history, summary };
}

type Changed = Pick<Policy, 'tiers' | 'calibration'>;

const unfit =
  'the cut-offs are no numbers between 0 and 1, each below the one above it. Send one for every tier but the lowest.';

function outdated(): HttpProblem {
  return new HttpProblem(
    409,
    'somebody has changed the cut-offs meanwhile. Look at the new ones, then apply yours again.',
  );
}
