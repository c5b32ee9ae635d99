import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { SuiteReport } from './suiteReport.ts';

type Failures = Pick<SuiteReport, 'failures'>['failures'][number][];

/** A Vitest reporter that writes what check.ts sums up: counts, failures and the reason of each skip. */
export default class CheckReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly { message: string }[]): void {
    const path = process.env['CREDENCE_REPORT'];
    if (path === undefined) return;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(summarize(modules, errors)));
  }
}

function summarize(
  modules: readonly TestModule[],
  errors: readonly { message: string }[],
): SuiteReport {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const inState = (state: string) => tests.filter((test) => test.result().state === state);
  return {
    passed: inState('passed').length,
    failures: [
      ...inState('failed').map((test) => failureOf(title(test), test.result().errors ?? [])),
      ...inState('pending').map((test) => ({ title: title(test), message: 'It did not finish.' })),
      ...modules.flatMap(moduleFailures),
      ...errors.map((error) => failureOf('outside any test', [error])),
    ],
    skips: inState('skipped').map((test) => ({ title: title(test), reason: skipReason(test) })),
  };
}

/** A file that does not load fails without failing a test of its own. */
function moduleFailures(module: TestModule): Failures {
  const suites = [module, ...module.children.allSuites()];
  const broken = suites.filter((suite) => suite.errors().length > 0);
  return broken.map((suite) =>
    failureOf(`${module.relativeModuleId} (${module.project.name})`, suite.errors()),
  );
}

function failureOf(name: string, errors: readonly { message: string }[]): Failures[number] {
  return { title: name, message: errors[0]?.message ?? 'No message.' };
}

function skipReason(test: TestCase): string | null {
  const result = test.result();
  return result.state === 'skipped' ? (result.note ?? null) : null;
}

function title(test: TestCase): string {
  return `${test.module.relativeModuleId} > ${test.fullName} (${test.project.name})`;
}
