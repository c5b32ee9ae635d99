import { join } from 'node:path';
import type { IncomingMessage } from 'node:http';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumLaunch } from '../../../../.ci/chromium.ts';
import { randomOf } from '../confidence/randomOf.ts';
import type { ChaosPage } from './page.ts';
import { startSink } from './startSink.ts';
import type { Fault, Sink } from './startSink.ts';

/** What came of pages that were killed. */
export interface KillOutcome {
  /** Crashes; of a single page, only those that came while a request was under way. */
  readonly kills: number;
  /** Events that a page called stored. */
  readonly saved: number;
  /** Of these, those that the server never had. */
  readonly lost: number;
  readonly arrived: number;
  /** Ids in the order in which they came, doubles included. */
  readonly arrivals: readonly string[];
  /** Arrivals beyond the first of each event. */
  readonly double: number;
}

/**
 * One page in real Chromium, its renderer crashed `kills` times while the server has a request of its and has not answered; of those
 * 15 % fail and 10 % are not heard.
 */
export async function runKills(seed: number, kills: number, events: number): Promise<KillOutcome> {
  const random = randomOf(seed);
  let underWay = 0;
  const decide = async (): Promise<Fault> => {
    const chance = random();
    underWay += 1;
    await wait(20 + random() * 80);
    underWay -= 1;
    if (chance < 0.15) return 503;
    return chance < 0.25 ? 'lost' : 'taken';
  };
  return inChromium(decide, async (stage) => {
    let midway = 0;
    // One that has answered in the moment of the crash is tried again.
    for (let crashes = 0; midway < kills && crashes < 3 * kills; crashes += 1) {
      const page = await stage.open('1');
      void vote(page, Math.ceil(events / kills), 0);
      for (let turn = 0; turn < 500 && underWay === 0; turn += 1) await wait(5);
      await wait(random() * 20);
      if (underWay > 0) midway += 1;
      await crash(page);
    }
    await giveMissing(stage, events);
    return midway;
  });
}

/** Four tabs of one profile; the one that sent last is crashed `kills` times while all record `events` votes. */
export async function runTabs(seed: number, kills: number, events: number): Promise<KillOutcome> {
  const random = randomOf(seed);
  let sender = '0';
  const decide = ({ url = '' }: IncomingMessage): Fault => {
    sender = new URL(url, 'http://localhost').searchParams.get('tab') ?? sender;
    return 'taken';
  };
  return inChromium(decide, async (stage) => {
    const tabs = new Map<string, Page>();
    const start = async (tab: string): Promise<void> => {
      const page = await stage.open(tab);
      tabs.set(tab, page);
      void vote(page, Math.ceil(events / 4 / (1 + kills / 8)), 2);
    };
    for (const tab of ['0', '1', '2', '3']) await start(tab);
    for (let kill = 0; kill < kills; kill += 1) {
      await wait(50 + random() * 150);
      const page = tabs.get(sender);
      if (page) await crash(page);
      await start(sender);
    }
    await giveMissing(stage, events);
    return kills;
  });
}

/** What the crashed pages had no time for, given on one that is left alone. */
async function giveMissing(stage: Stage, events: number): Promise<void> {
  while (stage.sink.rows.size < stage.saved.size || stage.saved.size < events) {
    const before = stage.saved.size;
    await wait(1_000);
    const missing = events - stage.saved.size;
    if (before !== stage.saved.size) continue;
    if (missing <= 0) break;
    await vote(await stage.open('0'), missing, 1);
  }
}

/** What a quiet page takes, against a bare database. */
export interface PageFigures {
  readonly saving: Awaited<ReturnType<ChaosPage['timeSaving']>>;
  readonly drained: Awaited<ReturnType<ChaosPage['drain']>>;
  /** The same without garbage. */
  readonly weighed: Awaited<ReturnType<ChaosPage['drain']>>;
}

export async function measurePage(events: number): Promise<PageFigures> {
  const figures: PageFigures[] = [];
  await inChromium(
    () => 'taken',
    async (stage) => {
      const page = await stage.open('1');
      const measured = await page.evaluate(async (count) => {
        const { chaos } = window;
        if (!chaos) throw new Error('Credence: the page is not ready. Wait for it.');
        const saving = await chaos.timeSaving(500);
        const drained = await chaos.drain(count, false);
        return { saving, drained, weighed: await chaos.drain(count, true) };
      }, events);
      figures.push(measured);
      return 0;
    },
  );
  const [measured] = figures;
  if (!measured) throw new Error('Credence: the page gave no figures. Look at page.ts.');
  return measured;
}

export interface Stage {
  readonly sink: Sink;
  readonly saved: ReadonlySet<string>;
  open(tab: string): Promise<Page>;
}

/** What comes of it when `act` has driven pages, and one that is left alone has sent the rest. */
export async function inChromium(
  decide: (request: IncomingMessage) => Fault | Promise<Fault>,
  act: (stage: Stage) => Promise<number>,
): Promise<KillOutcome> {
  const script = await bundlePage();
  const html = '<!doctype html><script type="module" src="/page.js"></script>';
  const files = Object.fromEntries(['0', '1', '2', '3'].map((tab) => [`/?tab=${tab}`, html]));
  const elsewhere = '<!doctype html><title>Elsewhere</title>';
  const sink = await startSink(decide, { ...files, '/elsewhere': elsewhere, '/page.js': script });
  const args = [...chromiumLaunch.args, '--enable-precise-memory-info', '--js-flags=--expose-gc'];
  // People's browsers have it.
  const ignoreDefaultArgs = ['--disable-back-forward-cache'];
  const browser = await chromium.launch({ ...chromiumLaunch, args, ignoreDefaultArgs });
  const context = await browser.newContext();
  const saved = new Set<string>();
  await context.exposeFunction('onSaved', (ids: readonly string[]) =>
    ids.forEach((id) => saved.add(id)),
  );
  const stage = {
    sink,
    saved,
    open: (tab: string) => openPage(context, `${sink.url}/?tab=${tab}`),
  };
  const kills = await act(stage);
  await sendRest(stage);
  await browser.close();
  await sink.close();
  const { rows } = sink;
  const arrivals = sink.arrivals.map(({ id }) => id);
  const lost = [...saved].filter((id) => !rows.has(id)).length;
  const double = arrivals.length - rows.size;
  return { kills, saved: saved.size, lost, arrived: rows.size, arrivals, double };
}

async function openPage(context: BrowserContext, url: string, tries = 3): Promise<Page> {
  const page = await context.newPage();
  try {
    await page.goto(url);
    await page.waitForFunction(() => window.chaos !== undefined);
    return page;
  } catch (error) {
    // The process of one that is crashed may be given to the next before it is gone.
    if (tries === 1) throw error;
    await page.close();
    return openPage(context, url, tries - 1);
  }
}

/** A page that is not killed sends what the others left. */
async function sendRest(stage: Stage): Promise<void> {
  const page = await stage.open('1');
  for (let turn = 0; turn < 120; turn += 1) {
    if ((await page.evaluate(() => window.chaos?.flush())) === 0) return;
    await wait(500);
  }
}

/** A page that is crashed meanwhile rejects, which is what it is for. */
async function vote(page: Page, count: number, gap: number): Promise<void> {
  const given = { count, gap };
  await page
    .evaluate(async (asked) => window.chaos?.vote(asked.count, asked.gap), given)
    .catch(() => undefined);
}

async function crash(page: Page): Promise<void> {
  const end = async (): Promise<void> => {
    const session = await page.context().newCDPSession(page);
    const crashed = new Promise((resolve) => page.once('crash', resolve));
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
  };
  // One that crashed with another, whose process it shared, does not answer.
  await Promise.race([end().catch(() => undefined), wait(3_000)]);
}

async function bundlePage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['es'], fileName: 'page' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('Credence: no bundle. Look at page.ts.');
  return output.output[0].code;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
