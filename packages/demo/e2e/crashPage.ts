import type { Page } from 'playwright-core';

/** Ends the process of a page as a crash does: nothing in it runs any more. The page is still to be closed. */
export async function crashPage(page: Page): Promise<void> {
  const gone = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await gone;
}
