import { stripVTControlCharacters } from 'node:util';
import type { Outcome } from './runCheck.ts';

/** What all checks found together. */
export interface Summary {
  readonly passed: number;
  readonly failed: number;
  /** One sentence for each failure and each skip, in the order of the checks. */
  readonly failures: readonly string[];
  readonly skips: readonly string[];
}

/** Sums the runners' own reports; a check without tests, or that ended badly without a failed test, fails once. */
export function summarize(outcomes: readonly Outcome[]): Summary {
  const failures = outcomes.flatMap(failuresOf);
  const passed = outcomes.reduce((sum, { report }) => sum + (report?.passed ?? 0), 0);
  if (passed === 0) failures.push('No test passed: a run without tests proves nothing.');
  return { passed, failed: failures.length, failures, skips: outcomes.flatMap(skipsOf) };
}

function failuresOf({ check, ok, report }: Outcome): string[] {
  if (report === null) {
    if (check.tests) return [`${check.name}: the runner wrote no report.`];
    return ok ? [] : [`${check.name}: it found something; see above.`];
  }
  const failed = report.failures.map(({ title, message }) => `${title}: ${firstLine(message)}`);
  const unexplained = report.skips.filter(({ reason }) => reason === null);
  failed.push(...unexplained.map(({ title }) => `${title}: it is skipped without a reason.`));
  if (report.passed === 0 && failed.length === 0) failed.push(`${check.name}: it ran no test.`);
  if (!ok && failed.length === 0)
    failed.push(`${check.name}: the runner failed although every test passed.`);
  return failed;
}

/** The first line that says something; runners colour their messages and put blank lines and links before them. */
function firstLine(message: string): string {
  const lines = stripVTControlCharacters(message).split('\n');
  return (
    lines.find((line) => /\w/.test(line) && !/^(Error:\s*$|Click to debug)/.test(line))?.trim() ??
    'no message'
  );
}

function skipsOf({ report }: Outcome): string[] {
  return (report?.skips ?? []).map(
    ({ title, reason }) => `${title}: ${reason ?? 'no reason given'}`,
  );
}
