import { expect, it } from 'vitest';
import type { Check } from './checks.ts';
import type { Outcome } from './runCheck.ts';
import { schedule } from './schedule.ts';

const check = (name: string, rest: Partial<Check> = {}): Check => ({
  name,
  command: [name],
  ...rest,
});

async function trace(checks: readonly Check[]) {
  let running = 0;
  const order: { name: string; beside: number }[] = [];
  const outcomes = await schedule(checks, async (each): Promise<Outcome> => {
    order.push({ name: each.name, beside: running++ });
    await new Promise((resolve) => setTimeout(resolve, each.name.length));
    running--;
    return { check: each, ok: false, seconds: 0, output: '', report: null };
  });
  return { order, outcomes };
}

it('runs every check even when all fail, two at a time at most', async () => {
  const { order, outcomes } = await trace(['aaaa', 'b', 'cc', 'd'].map((name) => check(name)));
  expect(outcomes.map((outcome) => outcome.check.name).sort()).toEqual(['aaaa', 'b', 'cc', 'd']);
  expect(Math.max(...order.map(({ beside }) => beside))).toBe(1);
});

it('lets a check wait for the one it needs', async () => {
  const { order } = await trace([
    check('size', { after: ['build'] }),
    check('long-build'),
    check('build'),
  ]);
  expect(order.map(({ name }) => name)).toEqual(['long-build', 'build', 'size']);
});

it('runs the browser checks last, each alone', async () => {
  const { order } = await trace([
    check('b1', { browser: true }),
    check('a'),
    check('b2', { browser: true }),
  ]);
  expect(order).toEqual([
    { name: 'a', beside: 0 },
    { name: 'b1', beside: 0 },
    { name: 'b2', beside: 0 },
  ]);
});
