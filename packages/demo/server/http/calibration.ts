import { Hono } from 'hono';
import type {
  CalibrationPreview,
  EstimatePreview,
  LabelledHistory,
} from '../../shared/calibration.ts';
import { lowHigh } from '../../shared/calibration.ts';
import { calibrationPreview } from '../calibration/calibrationPreview.ts';
import { estimateCalibration, estimatePreview } from '../calibration/estimateCalibration.ts';
import { carryCutOffs } from '@credence-ui/insights';
import type { LabelledAnswer } from '../calibration/labelledAnswers.ts';
import type { Copilot } from '../copilot.ts';
import { fitCalibration } from '../calibration/fitCalibration.ts';
import { labelledHistory } from '../calibration/labelledHistory.ts';
import type { Policy } from '../calibration/policy.ts';
import { defaultPolicy } from '../calibration/policy.ts';
import { withCutOffs, defaultTiers } from '@credence-ui/core/tier';
import { numberOf } from '../calibration/versionOf.ts';
import { identityOf } from '../engine/identity.ts';
import { createPolicyDesk, outdated } from './createPolicyDesk.ts';
import type { Changed } from './createPolicyDesk.ts';
import { HttpProblem } from './HttpProblem.ts';
import { readBody } from './readBody.ts';

/** GET and POST /policy, GET /calibration, POST /calibration/preview, /fit, /estimate, /estimate/preview and /drop: what the copilot's labels say. */
export function calibrationRoutes(copilot: Copilot, now: () => Date): Hono {
  const { change, estimate, fit, history, ...desk } = createDesk(copilot);
  const { preview, previewEstimate, summary, uncalibrated } = desk;
  return new Hono()
    .get('/policy', async (context) => context.json(await summary()))
    .get('/calibration', async (context) => context.json(await history()))
    .post('/policy', async (context) => {
      const { base, cutOffs, confirmed } = await readBody(context);
      const tiers = cutOffs === null ? defaultPolicy.tiers : withCutOffs(defaultTiers, cutOffs);
      if (tiers === null) throw new HttpProblem(400, unfit);
      if ((tiers[0]?.min ?? 1) < lowHigh && confirmed !== true) throw new HttpProblem(422, low);
      return context.json(await change(base, ({ calibration }) => ({ tiers, calibration })));
    })
    .post('/calibration/preview', async (context) => {
      const { base } = await readBody(context);
      return context.json(await preview(base, now()));
    })
    .post('/calibration/fit', async (context) => {
      const { base } = await readBody(context);
      return context.json(await change(base, (policy) => fit(policy, now())));
    })
    .post('/calibration/estimate/preview', async (context) => {
      const { base, expectedAccuracy } = await readBody(context);
      return context.json(await previewEstimate(base, expectedAccuracy, now()));
    })
    .post('/calibration/estimate', async (context) => {
      const { base, expectedAccuracy } = await readBody(context);
      return context.json(
        await change(base, (policy) => estimate(policy, expectedAccuracy, now())),
      );
    })
    .post('/calibration/drop', async (context) => {
      const { base } = await readBody(context);
      return context.json(await change(base, uncalibrated));
    });
}

/** Reads and changes the policy of the copilot's own identity. */
function createDesk(copilot: Copilot) {
  const { store } = copilot;
  const identity = () => identityOf(copilot).id;
  const { answers, change, summary } = createPolicyDesk(copilot);
  async function history(): Promise<LabelledHistory> {
    const id = identity();
    const [policy, acted] = [await store.policies.read(id), await store.actedAnswers(id)];
    return {
      ...labelledHistory(policy, acted, await store.checks.of(id)),
      changed: await store.runs.change(id),
      leftOut: await store.leftOut(id),
    };
  }
  return {
    ...createCalibrations(answers, () => store.policies.read(identity())),
    ...createEstimates(store, identity),
    change,
    history,
    summary,
  };
}

/** What calibrating, and no longer calibrating, makes of a policy. */
function createCalibrations(
  answers: () => Promise<readonly LabelledAnswer[]>,
  read: () => Promise<Policy>,
) {
  async function fit(policy: Policy, at: Date): Promise<Changed> {
    const outcome = fitCalibration(await answers(), at, policy);
    if (!outcome.ok) throw new HttpProblem(422, outcome.reason);
    return outcome;
  }
  return {
    fit,
    async preview(base: unknown, at: Date): Promise<CalibrationPreview> {
      const policy = await read();
      if (numberOf(base) !== policy.number) throw outdated();
      const next = await fit(policy, at);
      const known = (await answers()).map(({ combined }) => combined);
      return calibrationPreview(policy, next, known);
    },
    async uncalibrated({ tiers, calibration }: Policy): Promise<Changed> {
      const known = (await answers()).map(({ combined }) => combined);
      // An estimate left the cut-offs where they were.
      if (calibration?.calibrator.method === 'estimate') return { tiers, calibration: null };
      const change = { from: calibration?.calibrator ?? null, to: null };
      return { tiers: carryCutOffs(tiers, change, known) ?? tiers, calibration: null };
    },
  };
}

/** What an expectation makes of a policy while there are few labels. */
function createEstimates(store: Copilot['store'], identity: () => string) {
  async function estimate(policy: Policy, expectedAccuracy: unknown, at: Date): Promise<Changed> {
    const id = identity();
    const [stored, acted] = [await store.storedAnswers(id), await store.actedAnswers(id)];
    const outcome = estimateCalibration({ stored, acted, expectedAccuracy }, at, policy);
    if (!outcome.ok) throw new HttpProblem(422, outcome.reason);
    return outcome;
  }
  return {
    estimate,
    async previewEstimate(
      base: unknown,
      expectedAccuracy: unknown,
      at: Date,
    ): Promise<EstimatePreview> {
      const id = identity();
      const policy = await store.policies.read(id);
      if (numberOf(base) !== policy.number) throw outdated();
      const next = await estimate(policy, expectedAccuracy, at);
      return estimatePreview(policy, next, await store.storedAnswers(id));
    },
  };
}

const unfit =
  'the cut-offs are no numbers between 0 and 1, each below the one above it. Send one for every tier but the lowest.';

const low = `the high cut-off is below ${lowHigh}: nearly every answer would be of the highest tier. Say that this is meant with "confirmed": true.`;
