import { readFileSync } from 'node:fs';

/** What one run of tests found, as its reporter wrote it. */
export interface SuiteReport {
  readonly passed: number;
  readonly failures: readonly { readonly title: string; readonly message: string }[];
  readonly skips: readonly { readonly title: string; readonly reason: string | null }[];
}

/** Reads a report; `null` when the runner ended without writing one. */
export function readSuiteReport(path: string): SuiteReport | null {
  try {
    // Written by our own reporter.
    return JSON.parse(readFileSync(path, 'utf8')) as SuiteReport;
  } catch {
    return null;
  }
}
