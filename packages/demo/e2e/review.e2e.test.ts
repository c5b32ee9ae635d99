import { expect, it } from 'vitest';
import type { ReviewDesk } from '../shared/review.ts';
import { axeViolations } from './axeViolations.ts';
import { inChromium } from './inChromium.ts';

const stage = inChromium();

it(
  'counts three answers that are judged by keys as the accuracy of the week',
  { timeout: 120_000 },
  async () => {
    for (const [at, ticket] of ['5519', '5521', '5506'].entries()) {
      const opened = await stage.open(`/#/inbox/${ticket}`);
      await expect.poll(countDrawn, { timeout: 20_000 }).toBe(at + 1);
      await opened.close();
    }
    const page = await stage.open('/#/review');
    await page.getByText('0 of 3 judged').waitFor();
    await page.getByRole('heading', { name: 'Claims' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await axeViolations(page)).toEqual([]);
    for (const [at, key] of ['r', 'r', 'w'].entries()) {
      await page.keyboard.press(key);
      await page.getByText(`${String(at + 1)} of 3 judged`).waitFor();
    }
    await page
      .getByText(/from 3 reviewed answers/)
      .first()
      .waitFor();

    await page.goto(`${stage.copilot.url}/#/metrics`);
    await page.reload();
    const accuracy = page.getByRole('listitem').filter({ hasText: /^Accuracy/ });
    await accuracy.getByText(/From reviews, n = 3/).waitFor();
    expect(await accuracy.textContent()).toMatch(/\d+ %|\d+%/);
  },
);

async function countDrawn(): Promise<number> {
  const response = await fetch(`${stage.copilot.url}/api/review`);
  return ((await response.json()) as ReviewDesk).drawn;
}
