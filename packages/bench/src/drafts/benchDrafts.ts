import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumLaunch } from '../../../../.ci/chromium.ts';
import type { KeyTimes, Stage } from './page.tsx';

const rounds = 4;
const keys = 12;
/** Letters typed in a row, as fast as the page takes them. */
const letters = 40;

/** What a key costs in a draft, beside one in a text area that nobody controls, in turns in one page of real Chromium. */
export async function benchDrafts(): Promise<void> {
  const browser = await chromium.launch(chromiumLaunch);
  const page = await browser.newPage();
  await open(page);
  const readCpu = await meter(page);
  console.log(
    '| draft | in a row, CPU ms a key | text area | ratio | key, ms | text area | ratio | frame, ms | text area | ratio | longest task after it, ms |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|');
  const cases = [
    ['100 kB, statistics and status', 'live', 100_000, 10],
    ['100 kB, statistics read within the key', 'eachKey', 100_000, 10],
    ['10 kB, 40 changes, checklist open', 'listed', 10_000, 40],
    ['100 kB, changes in every sentence', 'listed', 100_000, 10_000],
  ] as const;
  for (const [name, stage, size, edits] of cases)
    console.log(
      `| ${[name, ...(await measure(page, readCpu, [stage, size, edits]))].join(' | ')} |`,
    );
  await browser.close();
}

async function measure(
  page: Page,
  readCpu: () => Promise<number>,
  [stage, size, edits]: readonly [Stage, number, number],
): Promise<readonly string[]> {
  const times = { plain: [] as KeyTimes[], draft: [] as KeyTimes[] };
  const rows = { plain: [] as number[], draft: [] as number[] };
  const typeRow = async (): Promise<number> => {
    // What the keys before brought is done by then.
    await page.waitForTimeout(500);
    const start = await readCpu();
    await page.evaluate(async (count) => window.drafts?.typeRow(count), letters);
    return (1000 * ((await readCpu()) - start)) / letters;
  };
  for (let round = 0; round < rounds; round += 1) {
    times.plain.push(...(await type(page, 'plain', size, edits)));
    rows.plain.push(await typeRow());
    times.draft.push(...(await type(page, stage, size, edits)));
    rows.draft.push(await typeRow());
  }
  const compare = (name: 'key' | 'frame'): readonly string[] => {
    const draft = median(times.draft.map((time) => time[name]));
    const plain = median(times.plain.map((time) => time[name]));
    return [draft.toFixed(2), plain.toFixed(2), (draft / plain).toFixed(2)];
  };
  const [row, plainRow] = [median(rows.draft), median(rows.plain)];
  const inRow = [row.toFixed(2), plainRow.toFixed(2), (row / plainRow).toFixed(2)];
  const later = median(times.draft.map((time) => time.later));
  return [...inRow, ...compare('key'), ...compare('frame'), later.toFixed(1)];
}

/** The processor time of the page's main thread so far, in seconds; other work on the machine does not count. */
async function meter(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  };
}

/** The first keys after a text is shown are not counted. */
async function type(
  page: Page,
  stage: Stage,
  size: number,
  edits: number,
): Promise<readonly KeyTimes[]> {
  await page.evaluate(async (asked) => window.drafts?.show(asked.stage, asked.size, asked.edits), {
    stage,
    size,
    edits,
  });
  const times: KeyTimes[] = [];
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.insertText('x');
    const time = await page.evaluate(async () => window.drafts?.last());
    if (time) times.push(time);
  }
  return times.slice(2);
}

async function open(page: Page): Promise<void> {
  const { script, style } = await bundlePage();
  const html = `<!doctype html><style>${style}</style><body><script type="module" src="/page.js"></script>`;
  await page.route('**/*', (route) =>
    route.request().url().endsWith('/page.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto('http://localhost/');
  await page.waitForFunction(() => window.drafts !== undefined);
}

async function bundlePage(): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'page.tsx'), formats: ['es'], fileName: 'page' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('Credence: no bundle. Look at page.tsx.');
  const sheet = output.output.find(({ fileName }) => fileName.endsWith('.css'));
  const style = sheet?.type === 'asset' ? String(sheet.source) : '';
  return { script: output.output[0].code, style };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
