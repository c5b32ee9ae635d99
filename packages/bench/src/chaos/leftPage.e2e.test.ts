import { expect, it } from 'vitest';
import { inChromium } from './pageRuns.ts';
import type { Fault, Sink } from './startSink.ts';

declare global {
  interface Window {
    /** Set in a page that is left; still there if the same page comes back. */
    wasHere?: boolean;
  }
}

const patience = { timeout: 20_000, interval: 50 };

it('goes on where it was when the page comes back from the back/forward cache', async () => {
  let fault: Fault = 503;
  const outcome = await inChromium(
    () => fault,
    async ({ sink, open }) => {
      const page = await open('1');
      await page.evaluate(() => {
        window.wasHere = true;
        return window.chaos?.vote(40, 0);
      });
      await page.goto(`${sink.url}/elsewhere`);
      expect(sink.rows.size).toBe(0);
      fault = 'taken';
      // Its load is long over.
      await page.goBack({ waitUntil: 'commit' });
      expect(await page.evaluate(() => window.wasHere)).toBe(true);
      // After a failure the outbox pauses for some seconds, which a page that comes back may not always cut short.
      await expect.poll(() => sink.rows.size, patience).toBe(40);
      await page.evaluate(() => window.chaos?.vote(5, 0));
      await expect.poll(() => sink.rows.size, patience).toBe(45);
      expect(await waitForRest(sink)).toBe(45);
      return 0;
    },
  );
  expect(outcome).toMatchObject({ saved: 45, lost: 0, arrived: 45, double: 0 });
});

it('hands over what browsers let outlive a page, and leaves the rest to the next page', async () => {
  let answer: (fault: Fault) => void = () => undefined;
  const slow = new Promise<Fault>((resolve) => {
    answer = resolve;
  });
  let isLeft = false;
  const outcome = await inChromium(
    () => (isLeft ? 'taken' : slow),
    async ({ sink, open }) => {
      const page = await open('1');
      await page.evaluate(() => window.chaos?.vote(500, 0));
      isLeft = true;
      await page.goto(`${sink.url}/elsewhere`);
      answer('taken');
      await expect.poll(() => sink.rows.size, patience).toBeGreaterThan(0);
      expect(await waitForRest(sink)).toBeLessThan(500);
      const { length } = JSON.stringify([...sink.rows.values()]);
      expect(length).toBeGreaterThan(50_000);
      expect(length).toBeLessThan(65_536);
      return 0;
    },
  );
  expect(outcome).toMatchObject({ saved: 500, lost: 0, arrived: 500 });
});

/** How many rows there are once none has come for a second. */
async function waitForRest({ rows }: Sink): Promise<number> {
  for (let before = -1; before !== rows.size;) {
    before = rows.size;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  return rows.size;
}
