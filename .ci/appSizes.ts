import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import type { Plugin, Rollup } from 'vite';
import { prepare } from './consumers/prepare.ts';

/**
 * What an app that Vite builds loads at once for a part, from what was packed: minified, brotli, without React and without what
 * is loaded only when somebody asks for it. Fails where a budget is exceeded.
 */
const root = join(import.meta.dirname, '..');

/** In kB of 1,000 bytes. */
interface Budget {
  readonly name: string;
  readonly code: string;
  readonly limit: number;
}

const from = (subpath: string, name: string, used: readonly string[]) =>
  `import { ${name} } from '@credence-ui/react${subpath}'; export const used = [${used.map((part) => `${name}.${part}`).join(', ')}];`;

const budgets: readonly Budget[] = [
  { name: 'tierOf', code: `export { tierOf } from '@credence-ui/core';`, limit: 0.4 },
  {
    name: 'Confidence.Root, Label, Icon',
    code: from('', 'Confidence', ['Root', 'Label', 'Icon']),
    limit: 3.2,
  },
  { name: 'Answer.Text', code: from('', 'Answer', ['Text']), limit: 29.3 },
  {
    name: 'Answer.Text with Citation.List',
    code: `${from('', 'Answer', ['Text'])} ${from('', 'Citation', ['List']).replace('used', 'more')}`,
    limit: 30,
  },
  { name: 'Feedback', code: `export { Feedback } from '@credence-ui/react';`, limit: 5.9 },
  {
    name: 'Fallback with Feedback',
    code: `export { Fallback, Feedback } from '@credence-ui/react';`,
    limit: 10,
  },
  { name: 'Draft', code: `export { Draft } from '@credence-ui/react';`, limit: 10.9 },
  {
    name: 'DraftCodeMirror with Draft, without CodeMirror',
    code: `export { Draft } from '@credence-ui/react'; export { DraftCodeMirror } from '@credence-ui/react/draft-codemirror';`,
    limit: 14.9,
  },
  { name: 'ResponseCard', code: `export { ResponseCard } from '@credence-ui/react';`, limit: 59.7 },
];

const app = await prepare(root, { name: 'sizes', folders: [], modules: {}, steps: [] });
for (const { name, code, limit } of budgets) {
  const { first, later } = await sizesOf(code);
  const verdict = first > limit ? 'exceeds' : 'of';
  console.log(
    `${name}: ${first.toFixed(2)} kB ${verdict} ${String(limit)}, later ${later.toFixed(2)}`,
  );
  if (first > limit) process.exitCode = 1;
}

/** What is loaded at once and what comes after it, in kB. */
async function sizesOf(code: string): Promise<{ first: number; later: number }> {
  const output = await build({
    root: app,
    configFile: false,
    logLevel: 'silent',
    plugins: [entry(code)],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'virtual:app',
        external: [/^react($|\/)/, /^react-dom($|\/)/, /^@codemirror\//],
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const bundles = (Array.isArray(output) ? output : [output]) as readonly Rollup.RolldownOutput[];
  const chunks = bundles.flatMap((bundle) => bundle.output).filter((one) => one.type === 'chunk');
  const first = atOnce(chunks);
  const later = chunks.map((chunk) => chunk.code).filter((text) => !first.includes(text));
  return { first: brotli(first), later: brotli(later) };
}

function brotli(texts: readonly string[]): number {
  return texts.length === 0 ? 0 : brotliCompressSync(texts.join('\n')).length / 1000;
}

/** The code of the entry and of what it imports, however far. */
function atOnce(chunks: readonly Rollup.OutputChunk[]): readonly string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const wanted = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of wanted) for (const each of byName.get(name)?.imports ?? []) wanted.add(each);
  return [...wanted].map((name) => byName.get(name)?.code ?? '');
}

function entry(code: string): Plugin {
  return {
    name: 'credence:app',
    resolveId: (id) => (id === 'virtual:app' ? join(app, 'app.js') : null),
    load: (id) => (id === join(app, 'app.js') ? code : null),
  };
}
