import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumLaunch } from './.ci/chromium.ts';
import { readUntrusted } from './.ci/readUntrusted.ts';
import { resolveFrom } from './.ci/resolveFrom.ts';

// One seed for all property tests.
const seedProperties = '.ci/seedProperties.ts';

const inBrowser = 'packages/**/*.browser.test.{ts,tsx}';
const everyStory = '.storybook/*.browser.test.tsx';

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
  '@credence-ui/react > clsx',
  '@credence-ui/react > @codemirror/commands',
  '@credence-ui/react > @codemirror/state',
  '@credence-ui/react > @codemirror/view',
];

const storyDependencies = ['@storybook/react-vite', 'storybook/test', 'axe-core'];

// It takes `document` away for a while, which a document that tests share does not allow.
const onServer = 'packages/react/src/server.test.tsx';

const components = (
  name: string,
  include: readonly string[],
  plugins: Plugin[] = [],
): TestProjectInlineConfiguration[] => {
  // react-markdown makes elements, so it must use the React that the project renders with.
  const server = { deps: { inline: ['react-markdown'] } };
  const jsdom = {
    environment: 'jsdom',
    setupFiles: [seedProperties, 'packages/react/test/setup.ts'],
    server,
  };
  const tests = ['packages/react/src/**/*.test.{ts,tsx}', ...include];
  const exclude = [inBrowser, onServer];
  return [
    {
      extends: true,
      plugins,
      test: { ...jsdom, name, isolate: false, include: tests, exclude },
    },
    { extends: true, plugins, test: { ...jsdom, name: `${name}-server`, include: [onServer] } },
  ];
};

export default defineConfig({
  plugins: [react()],
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    silent: 'passed-only',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['packages/*/{src,server,shared,app,test}/**/*.test.ts', '.ci/**/*.test.ts'],
          exclude: [inBrowser, 'packages/react/**', '**/*.e2e.test.ts'],
          setupFiles: [seedProperties],
          isolate: false,
        },
      },
      ...components('react', ['packages/demo/app/**/*.test.tsx']),
      ...components(
        'react-18',
        ['packages/react-18/*.test.ts'],
        [resolveFrom(join(import.meta.dirname, 'packages/react-18'))],
      ),
      {
        extends: true,
        optimizeDeps: { include: [...reactDependencies, ...storyDependencies] },
        test: {
          name: 'browser',
          include: [inBrowser, everyStory],
          browser: chromium(),
          provide: { untrusted: readUntrusted() },
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: join(import.meta.dirname, '.storybook') })],
        optimizeDeps: { include: [...reactDependencies, 'axe-core'] },
        test: { name: 'stories', browser: chromium(), setupFiles: ['.storybook/vitest.setup.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['packages/{demo/e2e,bench/src,site/src}/**/*.e2e.test.ts'],
          // Each file has a copilot of its own, and waits for it most of the time.
          maxWorkers: 2,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
