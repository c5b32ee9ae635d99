import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumLaunch } from './.ci/chromium.ts';
import { resolveFrom } from './.ci/resolveFrom.ts';

const inBrowser = 'packages/**/*.browser.test.{ts,tsx}';

const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: chromiumLaunch }),
  instances: [{ browser: 'chromium' as const }],
});

// Found while a test runs, a dependency makes Vite reload the page and the test fail; so all are named beforehand.
const reactDependencies = [
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  '@credence-ui/react > @radix-ui/react-tooltip',
  '@credence-ui/react > clsx',
  '@credence-ui/react > @credence-ui/draft > diff',
  '@credence-ui/react > @credence-ui/markdown > @lezer/markdown',
  '@credence-ui/react > @credence-ui/markdown > @lezer/common',
  '@credence-ui/react > @credence-ui/markdown > character-entities-html4',
];

const jsdom = {
  environment: 'jsdom',
  include: ['packages/react/src/**/*.test.{ts,tsx}'],
  exclude: [inBrowser],
  setupFiles: ['packages/react/test/setup.ts'],
};

const stories = (name: string, initialGlobals: object): TestProjectInlineConfiguration => ({
  extends: true,
  plugins: [
    storybookTest({
      configDir: join(import.meta.dirname, '.storybook'),
      initialGlobals: { ...initialGlobals },
    }),
  ],
  optimizeDeps: { include: reactDependencies },
  test: { name, browser: chromium(), setupFiles: ['.storybook/vitest.setup.ts'] },
});

export default defineConfig({
  plugins: [react()],
  test: {
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['packages/*/{src,server,shared,app,test}/**/*.test.ts', '.ci/**/*.test.ts'],
          exclude: [inBrowser, 'packages/react/**', '**/*.e2e.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...jsdom,
          name: 'react',
          include: [...jsdom.include, 'packages/demo/app/**/*.test.tsx'],
        },
      },
      {
        extends: true,
        plugins: [resolveFrom(join(import.meta.dirname, 'packages/react-18'))],
        test: {
          ...jsdom,
          name: 'react-18',
          include: [...jsdom.include, 'packages/react-18/*.test.ts'],
        },
      },
      {
        extends: true,
        optimizeDeps: { include: reactDependencies },
        test: { name: 'browser', include: [inBrowser], browser: chromium() },
      },
      stories('stories', { theme: 'light', dir: 'ltr' }),
      stories('stories-dark', { theme: 'dark', dir: 'rtl' }),
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['packages/demo/e2e/**/*.e2e.test.ts'],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
