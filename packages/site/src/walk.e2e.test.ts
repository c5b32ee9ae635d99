import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { serve } from 'vitepress';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumLaunch } from '../../../.ci/chromium.ts';
import { readParts } from '../../../.ci/readParts.ts';
import { axeViolations } from '../../demo/e2e/axeViolations.ts';
import { listen } from '../../demo/e2e/listen.ts';
import { tabTo } from '../../demo/e2e/tabTo.ts';

const folder = join(import.meta.dirname, '..');
const { parts } = readParts(join(folder, '../..'));
const stage: { site?: Awaited<ReturnType<typeof serve>>; browser?: Browser; url?: string } = {};

beforeAll(async () => {
  if (!existsSync(join(folder, 'dist/index.html')))
    throw new Error('Credence: the site is not built. Run pnpm docs:build.');
  stage.site = await serve({ root: folder, port: 0 });
  const { port } = stage.site.server.address() as AddressInfo;
  stage.url = `http://localhost:${port}`;
  stage.browser = await chromium.launch(chromiumLaunch);
});

afterAll(async () => {
  await stage.browser?.close();
  stage.site?.server.close();
});

it('is walked by keyboard: search, a part whose example works, the dark look', async () => {
  const { page, complaints } = await open('/');
  await page.keyboard.press('Control+k');
  await page.waitForFunction(() => document.activeElement?.matches('input[type=search]'));
  await page.keyboard.type('Feedback.Vote');
  await page.locator('#localsearch-list [role=option]').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/reference/parts/feedback#feedbackvote');
  const example = page.getByRole('group', { name: 'Feedback.Vote, running' });
  await example.getByRole('button').first().waitFor();
  await tabTo(page, /^Helpful$/);
  await page.keyboard.press('Enter');
  expect(await example.getByRole('button', { pressed: true }).count()).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
  const light = await inkOf(page);
  await page.getByRole('switch').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('html.dark');
  expect(await inkOf(page), 'the parts follow the site').not.toBe(light);
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it.each([...new Set(parts.map(({ concept }) => concept))])(
  'shows every part of %s running, accessible in light and dark, and the page complains of nothing',
  async (concept) => {
    const { page, complaints } = await open(`/reference/parts/${concept}`);
    for (const { name } of parts.filter((part) => part.concept === concept)) {
      const example = page.getByRole('group', { name: `${name}, running`, exact: true });
      await example.locator('[data-credence]:visible').first().waitFor();
    }
    expect(await axeViolations(page), 'light').toEqual([]);
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    expect(await axeViolations(page), 'dark').toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

async function open(path: string): Promise<{ page: Page; complaints: readonly string[] }> {
  const context = await stage.browser?.newContext();
  if (!context) throw new Error('Credence: Chromium is not running. Open pages inside a test.');
  const page = await context.newPage();
  const complaints = listen(page);
  await page.goto(`${stage.url}${path}`, { waitUntil: 'networkidle' });
  return { page, complaints };
}

/** The colour of the words of the first example. */
function inkOf(page: Page): Promise<string> {
  const shown = page.locator('.running-example [data-credence]').first();
  return shown.evaluate((element) => getComputedStyle(element).color);
}
