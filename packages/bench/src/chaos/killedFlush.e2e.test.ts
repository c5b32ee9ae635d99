import { expect, it } from 'vitest';
import { runKills } from './pageRuns.ts';

it('loses nothing that a page called stored, though it is crashed while it sends', async () => {
  const { kills, saved, lost, arrived } = await runKills(5, 6, 120);
  expect(kills).toBe(6);
  expect(saved).toBeGreaterThan(kills);
  expect(arrived).toBeGreaterThanOrEqual(saved);
  expect(lost).toBe(0);
});
