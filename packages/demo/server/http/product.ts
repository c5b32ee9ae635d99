import { Hono } from 'hono';
import { recommendModelTier } from '@credence-ui/insights';
import type { Product, ProductPreview, ProductVersion } from '../../shared/product.ts';
import { cutOffsOf } from '@credence-ui/core/tier';
import { numberOf, versionOf } from '../calibration/versionOf.ts';
import type { Policy } from '../calibration/policy.ts';
import type { Copilot } from '../copilot.ts';
import { identityOf } from '../engine/identity.ts';
import { defaultSpec } from '../product/defaultSpec.ts';
import { rulesOf, withSpec } from '../product/productRules.ts';
import { readSpec } from '../product/readSpec.ts';
import { treat } from '../product/treat.ts';
import { createPolicyDesk } from './createPolicyDesk.ts';
import { HttpProblem } from './HttpProblem.ts';
import { readBody } from './readBody.ts';

const day = 24 * 3600 * 1000;
const mostVersions = 50;

/** GET and POST /product, POST /product/preview and /restore: what the product is for, and what follows from it. */
export function productRoutes(copilot: Copilot, now: () => Date): Hono {
  const { store } = copilot;
  const identity = () => identityOf(copilot).id;
  const { read, change } = createPolicyDesk(copilot);
  return new Hono()
    .get('/product', async (context) => {
      const { spec } = await read();
      const versions = await store.policies.history(identity(), mostVersions);
      const product: Product = {
        spec: spec ?? defaultSpec,
        inForce: spec !== null,
        versions: versions.map(toVersion),
      };
      return context.json(product);
    })
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
      return context.json(await change(base, (policy) => withSpec(policy, spec)));
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

function toVersion(policy: Policy): ProductVersion {
  const { since, tiers, spec } = policy;
  const at = (since ?? new Date(0)).toISOString();
  return { version: versionOf(policy), at, cutOffs: cutOffsOf(tiers), spec };
}
