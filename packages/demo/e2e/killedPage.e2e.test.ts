import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { crashPage } from './crashPage.ts';
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
    const { lost, tooMany } = await killOften(kills, 0);
    expect(tooMany).toEqual([]);
    console.log(`${String(lost)} characters lost in ${String(kills)} kills`);
  },
);

it('would see a loss if saving took three seconds longer', { timeout: 120_000 }, async () => {
  const { tooMany } = await killOften(4, 3000);
  expect(tooMany).not.toEqual([]);
});

/** Types and kills the page again and again, its timers of saving `delay` milliseconds late. */
async function killOften(times: number, delay: number): Promise<Losses> {
  const random = seeded(24);
  const tooMany: string[] = [];
  let lost = 0;
  let page = await stage.open(ticket);
  let text = await openEditor(page);
  for (let kill = 0; kill < times; kill += 1) {
    const keys = await typeAtRandom(page, random, delay);
    const written = text + keys.map(({ key }) => key).join('');
    const now = keys.at(-1)?.until ?? 0;
    const old = keys.filter(({ at }) => now - at >= longestLoss);
    // A page that is closed has time to save; one that crashes has none.
    page = await killAndReopen(page, kill % 2 === 0);
    const back = await openEditor(page);
    expect(written.startsWith(back), `kill ${String(kill)} brought back what was typed`).toBe(true);
    const missing = text.length + old.length - back.length;
    if (missing > 0) tooMany.push(`${String(missing)} in kill ${String(kill)}`);
    lost += written.length - back.length;
    text = back;
  }
  return { lost, tooMany };
}

/** Characters that did not come back, and the kills after which some of more than a second before were among them. */
interface Losses {
  readonly lost: number;
  readonly tooMany: readonly string[];
}

/** Opens the editor unless what came back did so, and gives the text in it; waits where storage has something. */
async function openEditor(page: Page): Promise<string> {
  const review = reply(page).getByRole('button', { name: 'Review and edit' });
  const discard = reply(page).getByRole('button', { name: 'Discard' });
  await review.or(discard).first().waitFor();
  const count = await page.evaluate(readStorage);
  await (count > 0 ? discard : review).waitFor();
  if (await review.isVisible()) await review.click();
  await editor(page).press('Control+End');
  return editor(page).inputValue();
}

/** Types some letters at the end, with pauses by a clock that only the test moves. */
async function typeAtRandom(
  page: Page,
  random: () => number,
  delay: number,
): Promise<readonly Key[]> {
  const start = Date.now();
  await page.clock.install({ time: start });
  await page.clock.pauseAt(start + 60_000);
  await page.evaluate(slowSaving, delay);
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
  if (crashes) await crashPage(page);
  await page.close();
  const next = await context.newPage();
  await next.goto(stage.copilot.url + ticket);
  return next;
}

/** Runs in the page: saving waits for timers of half a second and of one; they and longer ones come later. */
function slowSaving(delay: number): void {
  const set = window.setTimeout.bind(window);
  const slow = (run: () => void, ms = 0) => set(run, ms < 500 ? ms : ms + delay);
  Object.assign(window, { setTimeout: slow });
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
