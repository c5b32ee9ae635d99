import { expect, it } from 'vitest';
import type { Outcome } from './runCheck.ts';
import { summarize } from './summary.ts';

const tested = (outcome: Partial<Outcome>): Outcome => ({
  check: { name: 'Unit', command: ['vitest'], tests: true },
  ok: true,
  seconds: 1,
  output: '',
  report: { passed: 2, failures: [], skips: [] },
  ...outcome,
});
const linted = (ok: boolean) =>
  tested({ check: { name: 'Lint', command: ['eslint'] }, ok, report: null });

it('sums what the runners report, and counts a check without tests only when it fails', () => {
  const failures = [{ title: 'a > b', message: '\n\u001b[31mexpected 1\u001b[39m\nto be 2' }];
  const report = { passed: 3, failures, skips: [] };
  const summary = summarize([
    tested({}),
    tested({ ok: false, report }),
    linted(true),
    linted(false),
  ]);
  expect(summary).toEqual({
    passed: 5,
    failed: 2,
    failures: ['a > b: expected 1', 'Lint: it found something; see above.'],
    skips: [],
  });
});

it('gives the reason of a skip, and fails one that has none', () => {
  const skips = [
    { title: 'on PostgreSQL', reason: 'no database' },
    { title: 'forgotten', reason: null },
  ];
  const {
    failed,
    failures,
    skips: said,
  } = summarize([tested({ report: { passed: 1, failures: [], skips } })]);
  expect(said).toEqual(['on PostgreSQL: no database', 'forgotten: no reason given']);
  expect({ failed, failures }).toEqual({
    failed: 1,
    failures: ['forgotten: it is skipped without a reason.'],
  });
});

it.each([
  ['a run of no test', [tested({ report: { passed: 0, failures: [], skips: [] } })]],
  ['a run of no tests at all', [linted(true)]],
  ['no check', []],
  ['a runner that dies before its report', [tested({}), tested({ report: null })]],
  ['a runner that fails although its tests pass', [tested({ ok: false })]],
])('fails %s', (_, outcomes) => {
  expect(summarize(outcomes).failed).toBeGreaterThan(0);
});
