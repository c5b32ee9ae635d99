import type { Page } from 'playwright-core';

/** From now on notes how long the answer is each time that it grows, until it is whole. */
export async function recordGrowth(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const lengths: number[] = [];
    Object.assign(globalThis, { lengths });
    new MutationObserver(() => {
      const length = document.querySelector('main [aria-busy="true"]')?.textContent.length ?? 0;
      if (length > (lengths.at(-1) ?? 0)) lengths.push(length);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  // Put there above.
  return () => page.evaluate(() => (globalThis as unknown as { lengths: number[] }).lengths);
}
