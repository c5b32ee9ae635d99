import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './checks.ts';
import { execute } from './execute.ts';
import { readSuiteReport } from './suiteReport.ts';
import type { SuiteReport } from './suiteReport.ts';

/** How one check ended. */
export interface Outcome {
  readonly check: Check;
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
  readonly report: SuiteReport | null;
}

const root = join(import.meta.dirname, '..');

/** Runs one check to its end and keeps what it printed. */
export async function runCheck(check: Check): Promise<Outcome> {
  const reportPath = join(root, '.cache/check', `${check.name.replace(/\W+/g, '-')}.json`);
  rmSync(reportPath, { force: true });
  const start = performance.now();
  const { code, output } = await execute(check.command, root, { CREDENCE_REPORT: reportPath });
  const report = check.tests ? readSuiteReport(reportPath) : null;
  return { check, ok: code === 0, seconds: (performance.now() - start) / 1000, output, report };
}
