import { expect, it } from 'vitest';
import { createTurns, type Turn } from './createTurns.ts';

const never = new AbortController().signal;
const first = async (turn: Turn) => (await turn.wait().next()).value;

it('lets in as many as it may, and tells the others how many stand before them', async () => {
  const turns = createTurns(2);
  const joined = [1, 2, 3, 4, 5].map(() => turns.join(never));
  expect(await Promise.all(joined.map(first))).toEqual([undefined, undefined, 0, 1, 2]);
});

it('says when the line has moved, and ends when the turn has come', async () => {
  const turns = createTurns(1);
  const [one, two, three] = [turns.join(never), turns.join(never), turns.join(never)];
  const told: number[] = [];
  const waited = (async () => {
    for await (const before of three.wait()) {
      told.push(before);
      if (before === 1) one.end();
      else two.end();
    }
  })();
  await waited;
  expect(told).toEqual([1, 0]);
});

it('lets a begun answer finish before another begins', async () => {
  const turns = createTurns(1);
  const one = turns.join(never);
  const other = turns.join(never);
  const sample = turns.join(never, { isBegun: true });
  one.end();
  expect([await first(sample), await first(other)]).toEqual([undefined, 0]);
});

it.each([
  ['a call that runs', 0],
  ['one that waits', 1],
])('gives the place of %s to the next at once when it is aborted', async (_, aborted) => {
  const turns = createTurns(1);
  const leaving = [new AbortController(), new AbortController()];
  const joined = leaving.map(({ signal }) => turns.join(signal));
  const last = turns.join(never);
  leaving[aborted]?.abort();
  await expect(first(joined[aborted] as Turn)).rejects.toThrow(/abort/i);
  expect(await first(last)).toBe(0);
  joined[1 - aborted]?.end();
  expect(await first(last)).toBeUndefined();
});

it('frees a place once only, however often its call ends', async () => {
  const turns = createTurns(1);
  const one = turns.join(never);
  const [two, three] = [turns.join(never), turns.join(never)];
  one.end();
  one.end();
  expect([await first(two), await first(three)]).toEqual([undefined, 0]);
});

it('lets nobody in who has left before', async () => {
  const turns = createTurns(1);
  await expect(first(turns.join(AbortSignal.abort()))).rejects.toThrow(/abort/i);
  expect(await first(turns.join(never))).toBeUndefined();
});
