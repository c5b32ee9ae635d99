import { Hono } from 'hono';
import { checkCriteria, judgeCriteria, recommendModelTier } from '@credence-ui/insights';
import type { SuccessCriterion } from '@credence-ui/insights';
import type { Product, ProductPreview, ProductVersion } from '../../shared/product.ts';
import { cutOffsOf } from '@credence-ui/core/tier';
import { numberOf, versionOf } from '../calibration/versionOf.ts';
import type { Policy } from '../calibration/policy.ts';
import type { Copilot } from '../copilot.ts';
import { identityOf } from '../engine/identity.ts';
import { measureWeek } from '../metrics/measureWeek.ts';
import { defaultSpec } from '../product/defaultSpec.ts';
import { rulesOf, withSpec } from '../product/productRules.ts';
import { readSpec } from '../product/readSpec.ts';
import { residencyProblem } from '../product/residency.ts';
import { treat } from '../product/treat.ts';
import { createPolicyDesk } from './createPolicyDesk.ts';
import { HttpProblem } from './HttpProblem.ts';
import { readBody } from './readBody.ts';

const day = 24 * 3600 * 1000;
const mostVersions = 50;

/** GET and POST /product, POST /product/preview and /restore: what the product is for, and what follows from it. */
export function productRoutes(copilot: Copilot, now: () => Date): Hono {
  const { store, region } = copilot;
  const identity = () => identityOf(copilot).id;
  const { read, change } = createPolicyDesk(copilot);
  return new Hono()
    .get('/product', async (context) => context.json(await readProduct(copilot, now())))
    .post('/product/preview', async (context) => {
      const spec = readSpec((await readBody(context))['spec']);
      const policy = await read();
      const answers = await store.answersSince(identity(), new Date(now().getTime() - day));
      const [today, next] = [rulesOf(policy), rulesOf(withSpec(policy, spec))];
      const preview: ProductPreview = {
        ...{ model: recommendModelTier(spec), today, next, answers: answers.length },
        before: treat(answers, today),
        after: treat(answers, next),
      };
      return context.json(preview);
    })
    .post('/product', async (context) => {
      const { base, ...body } = await readBody(context);
      const spec = readSpec(body['spec']);
      const problem = residencyProblem(spec, region);
      // Where nobody said it, the page asks.
      if (problem !== null && region !== null) throw new HttpProblem(422, problem);
      return context.json(await change(base, (policy) => withSpec(policy, spec)));
    })
    .post('/product/criteria', async (context) => {
      const { criteria } = await readBody(context);
      await store.criteria.add(readCriteria(criteria));
      return context.json({}, 201);
    })
    .post('/product/restore', async (context) => {
      const { base, version } = await readBody(context);
      const before = await store.policies.history(identity(), mostVersions);
      const found = before.find((one) => one.number === numberOf(version));
      if (!found)
        throw new HttpProblem(404, 'there was no such policy here. Reload the page to see which.');
      const { tiers, calibration, spec } = found;
      return context.json(await change(base, () => ({ tiers, calibration, spec })));
    });
}

async function readProduct(copilot: Copilot, now: Date): Promise<Product> {
  const { store, region } = copilot;
  const { id } = identityOf(copilot);
  const { spec } = await store.policies.read(id);
  const [versions, fixed] = await Promise.all([
    store.policies.history(id, mostVersions),
    store.criteria.all(),
  ]);
  return {
    spec: spec ?? defaultSpec,
    inForce: spec !== null,
    versions: versions.map(toVersion),
    criteria: fixed.map(({ at, criteria }) => ({ at: at.toISOString(), criteria })),
    judged: await judge(store, fixed[0]?.criteria ?? [], now),
    residency: residencyProblem(spec ?? defaultSpec, region),
  };
}

/** A week is measured only where something is held against it. */
async function judge(
  store: Copilot['store'],
  criteria: readonly SuccessCriterion[],
  now: Date,
): Promise<Product['judged']> {
  if (criteria.length === 0) return [];
  const { measures } = await measureWeek(store, now, null);
  return judgeCriteria(criteria, measures, now.toISOString().slice(0, 10));
}

/** Criteria as they may be fixed; a 422 that says what is wrong with them. */
function readCriteria(value: unknown): readonly SuccessCriterion[] {
  if (!Array.isArray(value) || !value.every(isCriterion))
    throw new HttpProblem(422, 'that are no criteria. Send metric, bound and day of each.');
  const problems = checkCriteria(value);
  if (problems.length > 0) throw new HttpProblem(422, problems.join(' '));
  return value.map(({ metric, bound, by }) => ({ metric, bound, by }));
}

/** What is in the fields is checked by `checkCriteria`. */
function isCriterion(value: unknown): value is SuccessCriterion {
  if (typeof value !== 'object' || value === null) return false;
  const { metric, bound, by } = value as Readonly<Record<string, unknown>>;
  const isBound = typeof bound === 'object' && bound !== null;
  return (
    typeof metric === 'string' &&
    typeof by === 'string' &&
    isBound &&
    Object.entries(bound).every(
      ([name, reach]) => (name === 'least' || name === 'under') && typeof reach === 'number',
    ) &&
    Object.keys(bound).length === 1
  );
}

function toVersion(policy: Policy): ProductVersion {
  const { since, tiers, spec } = policy;
  const at = (since ?? new Date(0)).toISOString();
  return { version: versionOf(policy), at, cutOffs: cutOffsOf(tiers), spec };
}
