import { expect, it } from 'vitest';
import { runLedgers } from './ledgerRuns.ts';
import { runAnyAnswer, runFlaps, runLostAnswers, runToggles } from './nodeRuns.ts';

it('has every vote at the server, counted once, whenever that comes and goes', async () => {
  const outcome = await runFlaps(1, 300, 20);
  expect(outcome).toMatchObject({ given: 300, lost: 0, unseen: 0, counted: true });
});

it('has every vote at the server, counted once, where acknowledgements are lost', async () => {
  const outcome = await runLostAnswers(2, 300);
  expect(outcome).toMatchObject({ given: 300, lost: 0, unseen: 0, counted: true });
});

it('has every vote at the server, counted once, whatever that answers', async () => {
  const outcome = await runAnyAnswer(3, 400);
  expect(outcome).toMatchObject({ given: 400, lost: 0, unseen: 0, counted: true });
});

it('ends with the last vote, and has every comment, under clocks that jump', async () => {
  expect(await runToggles(4, 40)).toEqual({ wrong: 0, commentsLost: 0 });
});

it('counts of all that arrived what was done, whatever the network does with it', async () => {
  const { acts, arrivals, wrong } = await runLedgers(5, ledgers);
  expect(acts).toBeGreaterThan(ledgers);
  expect(arrivals).toBeGreaterThan(acts / 2);
  expect(wrong).toBe(0);
});

/** How many ledgers; more by hand than in each run. */
const ledgers = Number(process.env['CREDENCE_LEDGERS'] ?? 2_000);
