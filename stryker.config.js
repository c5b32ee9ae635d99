/** How `pnpm mutation` changes the code of a room and which tests have to notice; the room comes from the command line. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: '.ci/mutation.config.ts' },
  coverageAnalysis: 'perTest',
  // `.ci/mutation.ts` writes what comes of it.
  reporters: ['progress-append-only'],
  checkers: [],
  // Copies of the repository: where nothing that lists files looks.
  tempDirName: '.cache/mutation',
  ignorePatterns: ['/docs', '/packages/*', '!/packages/core', 'dist', 'storybook-static'],
  // The copy is run, not compiled.
  tsconfigFile: 'none',
  timeoutMS: 5_000,
  allowConsoleColors: false,
  disableTypeChecks: false,
};
