import type { Page } from 'playwright';
import { itemsFit, keepsApart, marksWhatIsTyped, utilitiesWin, votes } from './look.ts';

/** An app outside of the workspace. */
export interface Consumer {
  readonly name: string;
  /** Its sources, in `packages/consumers`; a later folder's files go over those of an earlier one. */
  readonly folders: readonly string[];
  /** Modules that it installs, by name; a folder of another package in place of the one that all share. */
  readonly modules: Readonly<Record<string, string | true>>;
  /** A folder in it that has packages of its own, as when something that it installs brings another version along. */
  readonly again?: string;
  /** Items of the registry that shadcn's tool adds before anything runs. */
  readonly adds?: readonly string[];
  /** What Node runs, one after the other, with paths in the app. */
  readonly steps: readonly (readonly string[])[];
  /** How what was built is served: a folder of files, or a command that is given `PORT`. */
  readonly served?: string | readonly string[];
  /** What its pages show, by path. */
  readonly pages?: Readonly<Record<string, PageCheck>>;
}

/** What a page must hold, and what else must be so on it: gives what is not. */
export interface PageCheck {
  readonly words: readonly string[];
  readonly look?: (page: Page) => Promise<string | null>;
}

const bin = {
  jest: 'node_modules/jest/bin/jest.js',
  next: 'node_modules/next/dist/bin/next',
  reactRouter: 'node_modules/@react-router/dev/bin.js',
  routerServe: 'node_modules/@react-router/serve/bin.js',
  typescript: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
};
const react = { react: true, 'react-dom': true } as const;
const react18 = {
  react: 'packages/react-18/node_modules/react',
  'react-dom': 'packages/react-18/node_modules/react-dom',
};
const types = { '@types/react': true, '@types/react-dom': true, typescript: true } as const;
const codeMirror = {
  '@codemirror/commands': 'packages/react/node_modules/@codemirror/commands',
  '@codemirror/state': 'packages/react/node_modules/@codemirror/state',
  '@codemirror/view': 'packages/react/node_modules/@codemirror/view',
};
const vite = { vite: true, '@vitejs/plugin-react': true } as const;

const cited: PageCheck = {
  words: ['Check key facts', 'Kernaussagen prüfen', 'Opened software can be exchanged.'],
  look: async (page) => {
    await page.locator('[data-streaming]').waitFor({ state: 'detached' });
    await page.locator('[data-citation="1"]').first().hover();
    const passage = page.getByRole('dialog').getByText('Refunds: within 30 days.');
    await passage.waitFor({ timeout: 10_000 });
    return null;
  },
};

/** Every kind of app that the packages are tried in. */
export const consumers: readonly Consumer[] = [
  {
    name: 'next',
    folders: ['next'],
    modules: { ...react, next: true },
    steps: [[bin.next, 'build']],
    served: [bin.next, 'start'],
    pages: {
      '/': {
        words: ['Check key facts', 'The window is 30 days', 'Of the subpath.'],
        look: votes,
      },
      '/stream': { words: ['Check key facts', 'Opened software can be exchanged.'] },
    },
  },
  {
    name: 'react-router',
    folders: ['router'],
    modules: {
      ...react,
      ...vite,
      isbot: true,
      'react-router': true,
      '@react-router/dev': true,
      '@react-router/node': true,
      '@react-router/serve': true,
    },
    steps: [[bin.reactRouter, 'build']],
    served: [bin.routerServe, 'build/server/index.js'],
    pages: { '/': { words: ['Refunds are made within 30 days'] } },
  },
  {
    name: 'vite-react-19',
    folders: ['vite', 'codemirror'],
    modules: { ...react, ...vite, ...types, ...codeMirror },
    steps: [
      [bin.typescript, '-p', '.'],
      [bin.typescript, '-p', '.', '--module', 'nodenext', '--moduleResolution', 'nodenext'],
      [bin.vite, 'build'],
    ],
    served: 'dist',
    pages: {
      '/': cited,
      '/codemirror.html': { words: ['Marked in the text: 1'], look: marksWhatIsTyped },
    },
  },
  {
    name: 'vite-react-18',
    folders: ['vite'],
    modules: { ...react18, ...vite },
    steps: [[bin.vite, 'build']],
    served: 'dist',
    pages: { '/': cited },
  },
  {
    name: 'vite-preact',
    folders: ['vite', 'preact'],
    modules: { preact: true, vite: true },
    steps: [[bin.vite, 'build']],
    served: 'dist',
    pages: { '/': cited },
  },
  {
    name: 'tailwind',
    folders: ['tailwind'],
    modules: { ...react, ...vite, tailwindcss: true, '@tailwindcss/vite': true },
    steps: [[bin.vite, 'build']],
    served: 'dist',
    pages: { '/': { words: ['Check key facts'], look: utilitiesWin } },
  },
  {
    name: 'shadcn',
    folders: ['shadcn'],
    modules: {
      ...react,
      ...vite,
      clsx: true,
      shadcn: true,
      'tailwind-merge': true,
      tailwindcss: true,
      '@tailwindcss/vite': true,
    },
    adds: ['@credence/chat-answer'],
    steps: [[bin.vite, 'build']],
    served: 'dist',
    pages: {
      '/': {
        words: [
          'Check key facts',
          'High confidence',
          'In the colour of a tier.',
          'Your question is kept.',
          'Shipping takes',
        ],
        look: itemsFit,
      },
    },
  },
  {
    name: 'two-versions',
    folders: ['twice'],
    modules: { ...react, ...vite },
    again: 'other',
    steps: [[bin.vite, 'build']],
    served: 'dist',
    pages: { '/': { words: ['Kernaussagen prüfen', 'Check key facts'], look: keepsApart } },
  },
  {
    name: 'jest',
    folders: ['jest'],
    modules: {
      ...react,
      jest: true,
      'jest-environment-jsdom': true,
      'babel-jest': true,
      '@babel/preset-env': true,
      '@babel/preset-react': true,
      '@testing-library/react': true,
    },
    steps: [[bin.jest]],
  },
  { name: 'node', folders: ['node'], modules: {}, steps: [['index.mjs']] },
];
