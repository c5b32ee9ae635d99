import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { chromiumLaunch } from '../../../.ci/chromium.ts';
import { listen } from './listen.ts';
import { runCopilot } from './runCopilot.ts';
import type { RunningCopilot } from './runCopilot.ts';

/** One copilot and one Chromium for the tests of a file; after each test its pages are closed and must not have complained. */
export function inChromium(): Stage {
  const stage: { copilot?: RunningCopilot; browser?: Browser } = {};
  let complaints: (readonly string[])[] = [];
  beforeAll(async () => {
    stage.copilot = await runCopilot();
    stage.browser = await chromium.launch(chromiumLaunch);
  });
  afterEach(async () => {
    const said = complaints.flat();
    complaints = [];
    for (const context of stage.browser?.contexts() ?? []) await context.close();
    expect(said, 'the page complains of nothing').toEqual([]);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.copilot?.stop();
    await stage.copilot?.remove();
  });
  return {
    get copilot() {
      if (!stage.copilot)
        throw new Error('Credence: the copilot is not running. Use it inside a test.');
      return stage.copilot;
    },
    async open(path, options) {
      const context = await stage.browser?.newContext(options);
      if (!context) throw new Error('Credence: Chromium is not running. Open pages inside a test.');
      const page = await context.newPage();
      complaints.push(listen(page));
      await page.goto(this.copilot.url + path);
      return page;
    },
  };
}

interface Stage {
  readonly copilot: RunningCopilot;
  /** Opens a page of the copilot in a fresh browser profile. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}
