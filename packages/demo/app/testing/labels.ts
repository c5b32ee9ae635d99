import { defaultPolicy } from '@credence-ui/core/policy';
import { defaultTiers } from '@credence-ui/core/tier';
import type {
  CalibrationPreview,
  EstimatePreview,
  LabelledHistory,
  TierPromise,
} from '../../shared/calibration.ts';

const nothing = { count: 0, errors: 0, interval: null, verdict: 'unknown' } as const;

/** A promise that nothing is known of. */
export function openPromise(name: string, targetError: number, least: number): TierPromise {
  const band = { count: 0, errors: 0, needed: least };
  return {
    name,
    targetError,
    least,
    band,
    more: null,
    certified: null,
    applied: null,
    since: nothing,
  };
}

/** A copilot of which nobody has said yet whether it was right, with the default cut-offs. */
export const noLabels: LabelledHistory = {
  policy: {
    version: 'default',
    since: null,
    tiers: defaultTiers,
    calibration: null,
    rules: defaultPolicy,
    oneClick: { earned: true, certified: true, there: 60, wrong: 0, needed: 59 },
  },
  labels: { scores: [], labels: [], sources: [], unseen: [] },
  votes: 0,
  drafts: 0,
  checks: { questions: 0, answered: 0, right: 0, withheld: 0, rightlyWithheld: 0, counted: 0 },
  leftOut: { withheld: 0, elsewhere: 0 },
  undecided: 0,
  changed: null,
  fit: { ready: false, right: 0, wrong: 0, votesNeeded: 200, eachNeeded: 20 },
  promises: [openPromise('high', 0.05, 59), openPromise('medium', 0.2, 14)],
};

/** Votes on answers of evenly spread confidence, right from one half up, and one draft. */
export const someLabels: LabelledHistory = {
  ...noLabels,
  labels: {
    scores: [...Array.from({ length: 60 }, (_, i) => (i + 0.5) / 60), 0.7],
    labels: [...Array.from({ length: 60 }, (_, i) => (i < 30 ? 0 : 1)), 0],
    sources: [...Array.from({ length: 60 }, () => 'vote' as const), 'draft'],
    unseen: Array.from({ length: 61 }, () => true),
  },
  votes: 60,
  drafts: 1,
  undecided: 3,
  fit: { ready: false, right: 30, wrong: 30, votesNeeded: 200, eachNeeded: 20 },
};

/** Answers GET and POST /policy as the server does: another version for each change, and none for an outdated one. */
export function changePolicy(
  server: { history: LabelledHistory },
  body: Record<string, unknown>,
): Response {
  const { policy } = server.history;
  if (!('base' in body)) return Response.json(policy);
  if (body['base'] !== policy.version)
    return Response.json({ message: 'Credence: somebody has changed it.' }, { status: 409 });
  const cutOffs = body['cutOffs'] as Record<string, number> | null; // sent by the page under test
  const tiers = defaultTiers.map((tier) => ({ ...tier, min: cutOffs?.[tier.name] ?? tier.min }));
  const version = `v${String(Number(policy.version.slice(1)) + 1 || 1)}`;
  const since = '2026-03-02T09:00:00.000Z';
  server.history = { ...server.history, policy: { ...policy, version, since, tiers } };
  return Response.json(server.history.policy);
}

const calibrationPreview: CalibrationPreview = {
  method: 'platt',
  labels: 240,
  right: 180,
  known: 240,
  moved: 0,
  before: { high: 0.85, medium: 0.6 },
  after: { high: 0.91, medium: 0.72 },
};

const estimatePreview: EstimatePreview = {
  stored: 12,
  labels: 0,
  before: [
    { name: 'high', count: 2 },
    { name: 'medium', count: 10 },
  ],
  after: [
    { name: 'high', count: 7 },
    { name: 'medium', count: 5 },
  ],
};

/** Answers below /calibration as the server does, estimates as before there are labels. */
export function answerCalibration(
  server: { history: LabelledHistory },
  [id, act]: readonly (string | undefined)[],
  body: Record<string, unknown>,
): Response {
  if (id === 'preview') return Response.json(calibrationPreview);
  if (id !== 'estimate') return Response.json(server.history);
  if (act === 'preview') return Response.json(estimatePreview);
  const { policy } = server.history;
  const since = '2026-03-02T09:00:00.000Z';
  const expected = Number(body['expectedAccuracy']);
  const calibration = { method: 'estimate', expected, labels: 0, right: 0, fittedAt: since };
  server.history = { ...server.history, policy: { ...policy, version: 'v1', since, calibration } };
  return Response.json(server.history.policy);
}
