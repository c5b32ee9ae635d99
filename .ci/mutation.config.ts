import { defineConfig } from 'vitest/config';

/** The tests that `pnpm mutation` runs: those of core, without the projects that need a browser. */
export default defineConfig({
  test: {
    include: ['packages/core/src/**/*.test.ts'],
    setupFiles: ['.ci/seedProperties.ts'],
    testTimeout: 60_000,
    env: { CREDENCE_MUTATION: 'yes' },
    isolate: false,
  },
});
