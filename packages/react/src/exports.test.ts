import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { defaultTokens } from '@credence-ui/core/theme';
import * as everything from './index.ts';
import tokens from './tokens.json' with { type: 'json' };

const { exports, publishConfig } = manifest;
const scripts = Object.keys(exports).filter(
  (path) => path !== '.' && !/\.(?:css|json)$/.test(path),
);
/** A language is loaded by who speaks it, so the main entry has none. */
const languages = scripts.filter((path) => path.startsWith('./locale/'));
/** Parts by their own names, for bundlers that keep a namespace whole. */
const flat = scripts.filter((path) => path.endsWith('/parts'));
const subpaths = scripts.filter((path) => !languages.includes(path) && !flat.includes(path));
const here = import.meta.dirname;

it('has a subpath for every concept and none besides', () => {
  const concepts = readdirSync(here).filter((name) => existsSync(join(here, name, 'index.ts')));
  expect(subpaths.map((path) => path.slice(2)).sort()).toEqual(concepts.sort());
});

it('has a subpath for the parts of every concept that has some', () => {
  const held = readdirSync(here).filter((name) => existsSync(join(here, name, 'parts.ts')));
  expect([...flat].sort()).toEqual(held.map((name) => `./${name}/parts`).sort());
});

it('has a subpath for every language and none besides', () => {
  const packs = readdirSync(join(here, 'locale'))
    .filter((name) => !/^speech|\.test\./.test(name))
    .map((name) => `./locale/${name.replace('.ts', '')}`);
  expect([...languages].sort()).toEqual(packs.sort());
});

it('leads every entry to a file of the sources, and to its built twin once published', () => {
  for (const [path, file] of Object.entries(exports)) {
    expect(existsSync(join(here, '..', file)), file).toBe(true);
    const built = JSON.stringify(publishConfig.exports[path as keyof typeof exports]);
    expect(built).toContain(file.replace('./src', './dist').replace(/\.ts$/, '.js'));
  }
  expect(Object.keys(publishConfig.exports)).toEqual(Object.keys(exports));
});

const sheets = Object.keys(exports).filter((path) => path.endsWith('.css'));

it('has the whole style sheet, the tokens, and a sheet for every concept that has a look', () => {
  const looks = subpaths.map((path) => `./styles/${path.slice(2)}.css`);
  const found = looks.filter((path) => existsSync(join(here, path)));
  expect(found.length).toBeGreaterThan(8);
  expect([...sheets].sort()).toEqual(['./styles.css', './styles/tokens.css', ...found].sort());
});

it.each(sheets)('gives the import of %s types, which come along in the package', (path) => {
  // The test above holds that what is exported is published.
  const { types } = publishConfig.exports[path as './styles.css'];
  expect(existsSync(join(here, '..', types)), types).toBe(true);
  expect(manifest.files).toContain(types.replace('./', ''));
});

it('offers the default look as design tokens, as core has them', () => {
  expect(tokens).toEqual(defaultTokens);
});

it('exports from the main entry exactly what the concepts export that need no other library', async () => {
  const needless = subpaths.filter((path) => path !== './draft-codemirror');
  const modules = await Promise.all(
    needless.map((path): Promise<object> => import(`./${path.slice(2)}/index.ts`)),
  );
  const names = modules.flatMap((module) => Object.keys(module));
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(everything).sort()).toEqual(names.sort());
});
