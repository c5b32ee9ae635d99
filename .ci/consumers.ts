import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { chromiumLaunch } from './chromium.ts';
import { addItems } from './consumers/addItems.ts';
import { consumers } from './consumers/list.ts';
import type { Consumer } from './consumers/list.ts';
import { prepare } from './consumers/prepare.ts';
import { serve } from './consumers/serve.ts';
import { visit } from './consumers/visit.ts';
import { execute } from './execute.ts';

/** Builds apps of other people's tools from what was packed, and looks at the pages that they made. */
const root = join(import.meta.dirname, '..');
const only = process.argv.slice(2);
const chosen = consumers.filter(({ name }) => only.length === 0 || only.includes(name));
const waiting = [...chosen];
const quiet = { NEXT_TELEMETRY_DISABLED: '1' };
const browser = await chromium.launch(chromiumLaunch);
const failed = (await Promise.all([lane(), lane()])).flat();
await browser.close();
for (const message of failed) console.error(message);
console.log(`${String(chosen.length - failed.length)} of ${String(chosen.length)} consumers work.`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function lane(): Promise<readonly string[]> {
  const problems: string[] = [];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const problem = await problemOf(next, browser);
    if (problem !== null) problems.push(`${next.name}: ${problem}`);
  }
  return problems;
}

/** What does not work for a consumer; `null` when everything does. */
async function problemOf(consumer: Consumer, shown: Browser): Promise<string | null> {
  const app = await prepare(root, consumer);
  const missing = consumer.adds ? await addItems(root, app, consumer.adds) : null;
  if (missing !== null) return missing;
  for (const step of consumer.steps) {
    const { code, output } = await execute([process.execPath, ...step], app, quiet);
    if (code !== 0) return `"${step.join(' ')}" failed.\n${output}`;
  }
  if (!consumer.pages) return null;
  const server = await serve(app, consumer);
  try {
    return await visit(shown, server.url, consumer.pages);
  } finally {
    server.stop();
  }
}
