import type { Browser } from 'playwright';
import type { Consumer } from './list.ts';

/** Opens each page of an app and gives the first thing that is wrong on one: words that are missing, or an error in the console. */
export async function visit(
  browser: Browser,
  url: string,
  pages: NonNullable<Consumer['pages']>,
): Promise<string | null> {
  for (const [path, { words, look }] of Object.entries(pages)) {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    try {
      await page.goto(url + path);
      for (const text of words) await page.getByText(text).first().waitFor({ timeout: 10_000 });
      const wrong = (await look?.(page)) ?? errors[0];
      if (wrong !== undefined) return `${path}: ${wrong}`;
    } catch (error) {
      return `${path}: ${String(error)}\n${errors.join('\n')}`;
    } finally {
      await page.close();
    }
  }
  return null;
}
