import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inChromium } from './inChromium.ts';

const stage = inChromium();

/** How often a page is killed; more by hand than in each run. */
const kills = Number(process.env.CREDENCE_KILLS ?? 10);
const longestLoss = 1000;
const ticket = '/#/inbox/5521';

const reply = (page: Page) => page.getByRole('region', { name: 'Drafted reply' });
const editor = (page: Page) => reply(page).getByRole('textbox', { name: 'Draft text' });

it(
  `loses at most a second of typing when the page is killed, ${String(kills)} times`,
  { timeout: 60_000 + kills * 15_000 },
  async () => {
    const random = seeded(24);
    let page = await stage.open(ticket);
    const original = await openEditor(page, false);
    let text = original;
    let lost = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const keys = await typeAtRandom(page, random);
      const written = text + keys.map(({ key }) => key).join('');
      const now = keys.at(-1)?.until ?? 0;
      const old = keys.filter(({ at }) => now - at >= longestLoss).map(({ key }) => key);
      page = await killAndReopen(page, random() < 0.5);
      const back = await openEditor(page, text !== original || old.length > 0);
      expect(written.startsWith(back), `kill ${String(kill)} brought back what was typed`).toBe(
        true,
      );
      expect(back.length, `kill ${String(kill)}`).toBeGreaterThanOrEqual(text.length + old.length);
      lost += written.length - back.length;
      text = back;
    }
    console.log(`${String(lost)} characters lost in ${String(kills)} kills`);
  },
);

/** Opens the editor unless what came back did so, and gives the text in it; waits where something has to come back. */
async function openEditor(page: Page, isLeft: boolean): Promise<string> {
  const review = reply(page).getByRole('button', { name: 'Review and edit' });
  const discard = reply(page).getByRole('button', { name: 'Discard' });
  await (isLeft ? discard : review.or(discard)).first().waitFor();
  // What storage has comes a moment after the answer.
  await page.evaluate(readStorage);
  if (await review.isVisible()) await review.click();
  await editor(page).press('Control+End');
  return editor(page).inputValue();
}

/** Types some letters at the end, with pauses by a clock that only the test moves. */
async function typeAtRandom(page: Page, random: () => number): Promise<readonly Key[]> {
  const start = Date.now();
  await page.clock.install({ time: start });
  await page.clock.pauseAt(start + 60_000);
  const keys: Key[] = [];
  let now = 0;
  const count = 2 + Math.floor(random() * 30);
  for (let index = 0; index < count; index += 1) {
    const key = 'abcdefgh'.charAt(Math.floor(random() * 8));
    const pause = Math.floor(random() ** 3 * 700);
    await editor(page).press(key);
    await page.clock.runFor(pause);
    keys.push({ key, at: now, until: now + pause });
    now += pause;
  }
  // What was given to storage is in it before the end comes.
  await page.evaluate(readStorage);
  return keys;
}

/** A letter, when it was typed and when the next one was, in milliseconds. */
interface Key {
  readonly key: string;
  readonly at: number;
  readonly until: number;
}

/** Ends the page's process, or closes the page without asking it, and opens another one in the same profile. */
async function killAndReopen(page: Page, crashes: boolean): Promise<Page> {
  const context = page.context();
  if (crashes) {
    const gone = page.waitForEvent('crash');
    const session = await context.newCDPSession(page);
    session.send('Page.crash').catch(() => undefined);
    await gone;
  }
  await page.close();
  const next = await context.newPage();
  await next.goto(stage.copilot.url + ticket);
  return next;
}

/** Runs in the page: resolves when the store answers, which is after all that was written before. */
function readStorage(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('copilot-drafts');
    opening.onerror = () => reject(new Error('no database'));
    opening.onsuccess = () => {
      const counting = opening.result.transaction('drafts').objectStore('drafts').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}

/** The same numbers in [0, 1) in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
