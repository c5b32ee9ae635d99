import { join } from 'node:path';
import { execute } from '../../../../.ci/execute.ts';
import { countRows } from './countRows.ts';
import { runLedgers } from './ledgerRuns.ts';
import { runAnyAnswer, runFlaps, runLostAnswers, runToggles } from './nodeRuns.ts';
import type { Outcome } from './nodeRuns.ts';
import { measurePage, runKills, runTabs } from './pageRuns.ts';
import type { KillOutcome } from './pageRuns.ts';

/** `pnpm chaos [seed] [run ...]`: what the outbox loses, sends twice and costs, in long seeded runs. */
const [seed = '1', ...named] = process.argv.slice(2);

const writeOutcome = ({ given, lost, double, requests, unseen, counted }: Outcome) =>
  `${given} given, ${lost} lost, ${unseen} out of sight, ${double} sent twice in ${requests} requests, counted ${counted ? 'right' : 'wrong'}`;

const writeKills = async ({ kills, saved, lost, arrived, arrivals, double }: KillOutcome) =>
  `${kills} kills, ${saved} stored, ${lost} lost, ${arrived} arrived, ${double} sent twice (${share(double, arrived)}), ${await countRows(arrivals)} rows in PostgreSQL`;

const runs: Readonly<Record<string, (seed: number) => Promise<string>>> = {
  flaps: async (number) => writeOutcome(await runFlaps(number, 10_000, 100)),
  async answers(number) {
    const outcome = await runLostAnswers(number, 5_000);
    return `${writeOutcome(outcome)}, ${await countRows(outcome.arrivals)} rows in PostgreSQL`;
  },
  statuses: async (number) => writeOutcome(await runAnyAnswer(number, 2_000)),
  async ledgers(number) {
    const { acts, arrivals, wrong } = await runLedgers(number, 20_000);
    return `20000 ledgers of ${acts} acts and ${arrivals} arrivals, ${wrong} counted wrong`;
  },
  schedules: (number) => runSchedules(number, 20_000),
  async toggles(number) {
    const { wrong, commentsLost } = await runToggles(number, 1_000);
    return `1000 sequences, ${wrong} end wrong, ${commentsLost} comments lost`;
  },
  kills: async (number) => writeKills(await runKills(number, 200, 2_000)),
  tabs: async (number) => writeKills(await runTabs(number, 50, 4_000)),
  async page() {
    const { saving, drained, weighed } = await measurePage(100_000);
    const ratio = (saving.outbox / saving.bare).toFixed(2);
    const stored = `stored in ${saving.outbox.toFixed(1)} ms, bare put ${saving.bare.toFixed(1)} ms (p95, ${ratio}x)`;
    return `${stored}; ${drained.sent} and ${weighed.sent} of 100,000 sent: longest task ${drained.longest.toFixed(0)} ms, ${drained.heap.toFixed(0)} MB, ${weighed.heap.toFixed(0)} MB without garbage`;
  },
};

for (const [name, run] of Object.entries(runs)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`${name.padEnd(9)} ${await run(Number(seed))}`);
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

/** The property tests of answers and of requests for a person, on so many fault schedules each. */
async function runSchedules(seed: number, schedules: number): Promise<string> {
  const folder = 'packages/core/src/fallback';
  const files = ['runner', 'progress'].map((room) => join(folder, room, 'schedules.test.ts'));
  const environment = { CREDENCE_SCHEDULES: String(schedules), CREDENCE_SEED: String(seed) };
  const root = join(import.meta.dirname, '../../../..');
  const { code, output } = await execute(
    ['vitest', 'run', '--project=node', ...files],
    root,
    environment,
  );
  if (code !== 0) return `a schedule ends wrong\n${output}`;
  return `${schedules} of answers, ${schedules} of requests for a person, all end in what works, none shows what is blocked`;
}
