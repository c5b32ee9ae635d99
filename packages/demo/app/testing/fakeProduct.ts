import { definePolicy } from '@credence-ui/core/policy';
import {
  judgeCriteria,
  measureMetrics,
  policyFromSpec,
  recommendModelTier,
} from '@credence-ui/insights';
import type { LLMProductSpec, SuccessCriterion } from '@credence-ui/insights';
import { defaultSpec } from '../../server/product/defaultSpec.ts';
import type {
  FixedCriteria,
  Product,
  ProductPreview,
  ProductVersion,
} from '../../shared/product.ts';
import type { FakeServer } from './createFakeServer.ts';

const versions = new WeakMap<FakeServer, readonly ProductVersion[]>();

/** The product side of the fake server: what is put in force becomes a version. */
export function answerProduct(
  server: FakeServer,
  act: string | undefined,
  body: Record<string, unknown>,
): Response {
  const all = versions.get(server) ?? [];
  if (act === 'criteria') return fix(server, body);
  // The page's own form.
  const spec = body['spec'] as LLMProductSpec | undefined;
  if (act === 'preview' && spec) return Response.json(previewOf(spec));
  if (spec ?? body['version']) {
    const found = all.find(({ version }) => version === body['version'])?.spec;
    const version = `v${String(all.length + 1)}`;
    const at = new Date().toISOString();
    const next = { version, at, cutOffs: { high: 0.9, medium: 0.6 }, spec: spec ?? found ?? null };
    versions.set(server, [next, ...all]);
    server.history = { ...server.history, policy: { ...server.history.policy, version } };
    return Response.json(server.history.policy);
  }
  const inForce = all[0]?.spec ?? null;
  return Response.json({
    ...{ spec: inForce ?? defaultSpec, inForce: inForce !== null, versions: all },
    ...standing(server),
  });
}

const criteria = new WeakMap<FakeServer, readonly FixedCriteria[]>();

function fix(server: FakeServer, body: Record<string, unknown>): Response {
  // The page's own form.
  const given = body['criteria'] as readonly SuccessCriterion[];
  const fixed = { at: new Date().toISOString(), criteria: given };
  criteria.set(server, [fixed, ...(criteria.get(server) ?? [])]);
  return Response.json({}, { status: 201 });
}

function standing(server: FakeServer): Pick<Product, 'criteria' | 'judged' | 'residency'> {
  const fixed = criteria.get(server) ?? [];
  const judged = judgeCriteria(fixed[0]?.criteria ?? [], measureMetrics([]), '2026-03-02');
  return { criteria: fixed, judged, residency: null };
}

function previewOf(spec: LLMProductSpec): ProductPreview {
  const counts = { reviewed: 3, withheld: 1, oneClick: 2 };
  return {
    model: recommendModelTier(spec),
    ...{ today: definePolicy({}), next: policyFromSpec(spec), answers: 6 },
    ...{ before: counts, after: { ...counts, reviewed: 5, oneClick: 0 } },
  };
}
