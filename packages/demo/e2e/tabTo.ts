import type { Page } from 'playwright-core';

/** Presses Tab until what is called `name` has the focus; fails when it cannot be reached. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 100) {
    await page.keyboard.press('Tab');
    const focused = await focusedName(page);
    if (name.test(focused)) return;
    passed.push(focused);
  }
  throw new Error(`Tab never reaches ${name.source}; it passes ${passed.join(' | ')}.`);
}

/** The name of what has the focus; empty when nothing has. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return '';
    return (activeElement.getAttribute('aria-label') ?? activeElement.textContent).trim();
  });
}
