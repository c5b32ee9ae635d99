import { defaultTiers } from '@credence-ui/core/tier';
import { expect, it } from 'vitest';
import { noLabels } from '../testing/labels.ts';
import { whenChanged } from './whenChanged.ts';

it('gives the same object until the version changes', async () => {
  const policy = { ...noLabels.policy, tiers: defaultTiers };
  let version = 'default';
  const load = whenChanged(() => Promise.resolve({ ...policy, version }));
  const first = await load();
  expect(await load()).toBe(first);
  version = 'v1';
  expect((await load()).version).toBe('v1');
});
