import { defaultTiers } from '@credence-ui/core/tier';
import { fitCalibrator } from '@credence-ui/core/calibration';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callApi, openCopilot, rememberVotes } from '../../test/support/openCopilot.ts';
import type { Copilot } from '../copilot.ts';
import { identityOf } from '../engine/identity.ts';
import { noteRun } from '../noteRun.ts';

let opened: Awaited<ReturnType<typeof openCopilot>>;
let shop: Copilot;
beforeAll(async () => {
  opened = await openCopilot('# Refunds\n\nThe refund window is 30 days.\n');
  shop = opened.copilot;
});
afterAll(() => opened.close());

const history = async (copilot: Copilot) => (await callApi(copilot, '/calibration')).body;

/** The same with one document more. */
function grown({ library, ...copilot }: Copilot): Copilot {
  const [file] = library.documents.values();
  const documents = new Map(library.documents);
  if (file) documents.set('more', { ...file, id: 'more', name: 'more.md' });
  return { ...copilot, library: { ...library, documents } };
}

async function start(copilot: Copilot): Promise<string[]> {
  const lines: string[] = [];
  await noteRun(copilot, (line) => lines.push(line));
  return lines;
}

it('goes back to the defaults with other documents, says so, and has its cut-offs back with the old ones', async () => {
  const sent = { base: 'default', cutOffs: { high: 0.9, medium: 0.5 } };
  expect(await start(shop)).toEqual([]);
  await callApi(shop, '/policy', sent);
  await rememberVotes(shop, [{ combined: 0.9, right: true }]);
  expect(await history(shop)).toMatchObject({ changed: null, votes: 1 });

  const other = grown(shop);
  const [line] = await start(other);
  expect(line).toMatch(/^The documents changed on .*: cut-offs are the defaults again until votes/);
  const changed = { what: 'documents', refused: false };
  const policy = { version: 'default', tiers: defaultTiers };
  expect(await history(other)).toMatchObject({ policy, changed, votes: 0 });
  await callApi(other, '/policy', sent);
  expect((await history(other)).policy.version).toBe('v2');
  expect(await start(other)).toEqual([]);

  expect(await start(shop)).toEqual([expect.stringMatching(/cut-offs of then are in force again/)]);
  expect(await history(shop)).toMatchObject({ policy: { version: 'v1' }, changed, votes: 1 });
});

it('has other cut-offs for another model', async () => {
  const other: Copilot = { ...shop, engine: { ...shop.engine, name: 'other' } };
  await start(shop);
  expect(await start(other)).toEqual([expect.stringMatching(/^The engine changed on /)]);
  expect((await history(other)).policy.version).toBe('default');
});

it('applies no calibrator that was fitted on an earlier engine, and says so', async () => {
  const earlier: Copilot = { ...shop, engine: { ...shop.engine, name: 'earlier' } };
  const { id } = identityOf(earlier);
  const scores = Array.from({ length: 40 }, (_, i) => i / 40);
  const fitted = fitCalibrator(
    'platt',
    scores,
    scores.map((score) => score > 0.5),
  );
  const calibrator = { ...fitted, engine: '1' };
  const calibration = { calibrator, labels: 40, right: 19, fittedAt: '2026-03-02T18:00:00.000Z' };
  const { policies } = shop.store;
  await policies.replace(id, 0, { tiers: defaultTiers, calibration, promises: [] });
  expect((await history(earlier)).policy.calibration).toBe(null);
  await start(earlier);
  const newer: Copilot = { ...shop, engine: { ...shop.engine, name: 'newer' } };
  await start(newer);
  expect((await history(newer)).changed).toMatchObject({ what: 'engine', refused: true });
});
