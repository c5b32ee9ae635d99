import { checks } from './checks.ts';
import { ensureChromium } from './ensureChromium.ts';
import { runCheck } from './runCheck.ts';
import type { Outcome } from './runCheck.ts';
import { schedule } from './schedule.ts';
import { summarize } from './summary.ts';

const start = performance.now();
const asked = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = checks.filter(
  ({ name }) => asked.length === 0 || asked.some((word) => name.toLowerCase().includes(word)),
);

ensureChromium();
const outcomes = await schedule(chosen, async (check) => print(await runCheck(check)));
const { passed, failed, failures, skips } = summarize(outcomes);

section('Skipped', skips);
section('Failed', failures);
console.log(`\nAll of it took ${((performance.now() - start) / 1000).toFixed(0)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function print(outcome: Outcome): Outcome {
  const { check, ok, seconds, output, report } = outcome;
  console.log(`\n=== ${check.name}: ${ok ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s ===`);
  if (!ok) console.log(output.trimEnd());
  else if (report !== null)
    console.log(`${report.passed} tests passed, ${report.skips.length} skipped`);
  return outcome;
}

function section(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  console.log(`\n=== ${title} (${lines.length}) ===`);
  for (const line of lines) console.log(`- ${line}`);
}
