import { expect, it } from 'vitest';
import { axeViolations } from './axeViolations.ts';
import { inChromium } from './inChromium.ts';

const stage = inChromium();

const pages = [
  ['inbox', '/#/inbox', 'Pick a ticket'],
  ['queue', '/#/queue', 'Queue'],
  ['metrics', '/#/metrics', 'Metrics'],
] as const;

it.each(pages)(
  'shows the %s page, with no fault that axe finds, light and dark',
  async (_, path, title) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await stage.open(path, { colorScheme });
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await axeViolations(page)).toEqual([]);
    }
  },
);

it.each(pages)(
  'fits the %s page into 320 pixels without scrolling sideways',
  async (_, path, title) => {
    const page = await stage.open(path, { viewport: { width: 320, height: 640 } });
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  },
);
