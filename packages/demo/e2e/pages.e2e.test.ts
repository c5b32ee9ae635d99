import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeViolations } from './axeViolations.ts';
import { inChromium } from './inChromium.ts';

const stage = inChromium();

const pages = [
  ['inbox', '/', (page: Page) => page.getByRole('link', { name: /^Can I still return/ })],
  ['ticket', '/#/inbox/5519', (page: Page) => page.getByText(/^Answer ready/)],
  ['queue', '/#/queue', (page: Page) => page.getByText('Nobody is waiting')],
  [
    'calibration',
    '/#/calibration',
    (page: Page) => page.getByRole('heading', { name: 'Cut-offs' }),
  ],
  ['feedback', '/#/feedback', (page: Page) => page.getByText(/^Nobody has said anything/)],
  ['cycle', '/#/cycle', (page: Page) => page.getByRole('heading', { name: 'Ship and monitor' })],
  ['metrics', '/#/metrics', (page: Page) => page.getByRole('heading', { name: 'Health check' })],
] as const;

it.each(pages)(
  'shows the %s page with no fault that axe finds, light and dark',
  async (_, path, landmark) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await stage.open(path, { colorScheme });
      await landmark(page).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    }
  },
);

it.each(pages)(
  'fits the %s page into 320 pixels without scrolling sideways',
  async (_, path, landmark) => {
    const page = await stage.open(path, { viewport: { width: 320, height: 640 } });
    await landmark(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await axeViolations(page)).toEqual([]);
  },
);

it('keeps the words of the main button on one line on a phone', async () => {
  const page = await stage.open('/#/inbox/5521', { viewport: { width: 360, height: 740 } });
  const box = await page.getByRole('button', { name: 'Review and edit' }).boundingBox();
  expect(box?.height).toBeLessThan(48);
  expect(box?.width).toBeGreaterThan(120);
});
