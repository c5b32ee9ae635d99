import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on the page when its transitions are over: each broken rule with the elements that break it. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    // Put there by the line above.
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    return await inPage.run(document, { resultTypes: ['violations'] });
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}
