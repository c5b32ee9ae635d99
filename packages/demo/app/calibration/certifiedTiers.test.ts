import { defaultTiers } from '@credence-ui/core/tier';
import { expect, it } from 'vitest';
import type { TierPromise } from '../../shared/calibration.ts';
import { certifiedTiers } from './certifiedTiers.ts';

function promise(name: string, threshold: number | null): TierPromise {
  const certified =
    threshold === null
      ? null
      : { threshold, lowestSelected: threshold, selected: 80, errors: 0, pValue: 0.01 };
  const since = { count: 0, errors: 0, interval: null, verdict: 'unknown' } as const;
  const band = { count: 0, errors: 0, needed: 59 };
  return { name, targetError: 0.05, least: 59, band, more: null, certified, applied: null, since };
}

it.each([
  ['both', [promise('high', 0.9), promise('medium', 0.4)], [0.9, 0.4, 0]],
  [
    'one, beside the other as it is',
    [promise('high', 0.9), promise('medium', null)],
    [0.9, 0.6, 0],
  ],
  ['nothing', [promise('high', null), promise('medium', null)], null],
  ['a high tier that would swallow the medium one', [promise('high', 0.5)], null],
  ['a high tier that takes everything', [promise('high', 0)], null],
])('takes over what is certified: %s', (_what, promises, cutOffs) => {
  expect(certifiedTiers(defaultTiers, promises)?.map(({ min }) => min) ?? null).toEqual(cutOffs);
});
