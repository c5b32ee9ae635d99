import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, postcssIsolateStyles } from 'vitepress';
import { resolveFrom } from '../../../.ci/resolveFrom.ts';
import { examples } from '../src/examples.ts';
import { githubSlug, linkPages } from '../src/linkPages.ts';
import { sidebarOf } from '../src/sidebar.ts';
import { showCode } from '../src/showCode.ts';

const docs = join(import.meta.dirname, '../../../docs');
const manifest: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../react/package.json'), 'utf8'),
);
// The shape of a package.json is npm's promise.
const { version } = manifest as { version: string };

/** The pages of `docs` as they are, with the examples of the parts running. */
export default defineConfig({
  title: 'Credence',
  description: 'Trust UX for answers that may be wrong.',
  lang: 'en',
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  srcDir: docs,
  outDir: join(import.meta.dirname, '../dist'),
  cacheDir: join(import.meta.dirname, '../.cache'),
  cleanUrls: true,
  rewrites: { 'README.md': 'index.md', ':folder(.*)/README.md': ':folder/index.md' },
  themeConfig: {
    nav: [
      { text: 'Getting started', link: '/getting-started' },
      { text: 'Parts', link: '/reference/parts/' },
      { text: `Version ${version}`, link: '/reference/stability' },
    ],
    sidebar: sidebarOf(docs),
    outline: [2, 3],
    search: { provider: 'local' },
  },
  markdown: {
    // The pages are Markdown for GitHub too: none of them holds elements.
    html: false,
    anchor: { slugify: githubSlug },
    config: (markdown) => {
      linkPages(markdown, docs);
      showCode(markdown);
    },
  },
  vite: {
    // The pages lie outside this package, where Vue is not found by name.
    plugins: [resolveFrom(join(import.meta.dirname, '..')), examples(docs)],
    css: { postcss: { plugins: [postcssIsolateStyles()] } },
    build: {
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        onLog: (level, log, write) => {
          // No page is rendered by React's server, which the directives speak to.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') write(level, log);
        },
      },
    },
  },
});
