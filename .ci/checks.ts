/** One thing that must hold before a change lands. */
export interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** Runs tests and writes a report of them. */
  readonly tests?: true;
  /** The checks that must have ended first. */
  readonly after?: readonly string[];
  /** Drives a browser: runs when every other kind of check is through, so that nothing starves it. */
  readonly browser?: true;
}

const vitest = (...projects: string[]) => [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=./.ci/reporter.ts',
  ...projects.map((project) => `--project=${project}`),
];

/** Every check, the slow ones first. */
export const checks: readonly Check[] = [
  {
    name: 'Unit tests (node, React 19, React 18)',
    command: vitest('node', 'react*'),
    tests: true,
  },
  { name: 'Types', command: ['node', '.ci/checkTypes.ts'] },
  { name: 'Lint', command: ['eslint', '.', '--max-warnings=0'] },
  { name: 'Build and pack', command: ['node', '.ci/packages.ts'] },
  {
    name: 'Storybook',
    command: ['storybook', 'build', '--quiet', '--output-dir', 'storybook-static'],
  },
  {
    name: 'Documentation site',
    command: [
      'node',
      'packages/site/node_modules/vitepress/bin/vitepress.js',
      'build',
      'packages/site',
    ],
  },
  { name: 'Format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'Public surface', command: ['node', '.ci/apiReport.ts'] },
  { name: 'Unused code and dependencies', command: ['knip'] },
  { name: 'Size budgets', command: ['size-limit'], after: ['Build and pack'] },
  { name: 'Sizes in an app', command: ['node', '.ci/appSizes.ts'], after: ['Build and pack'] },
  {
    name: 'Apps that use what was packed',
    command: ['node', '.ci/consumers.ts'],
    after: ['Build and pack'],
  },
  { name: 'Browser tests', command: vitest('browser'), tests: true, browser: true },
  {
    name: 'Stories with axe',
    command: vitest('stories'),
    tests: true,
    browser: true,
  },
  { name: 'End to end', command: vitest('e2e'), tests: true, browser: true },
];
