import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import * as everything from './index.ts';

const { exports, publishConfig } = manifest;
const subpaths = Object.keys(exports).filter((path) => path !== '.' && !path.endsWith('.css'));
const here = import.meta.dirname;

it('has a subpath for every concept and none besides', () => {
  const concepts = readdirSync(here).filter((name) => existsSync(join(here, name, 'index.ts')));
  expect(subpaths.map((path) => path.slice(2)).sort()).toEqual(concepts.sort());
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

it('exports from the main entry exactly what the concepts export', async () => {
  const modules = await Promise.all(
    subpaths.map((path): Promise<object> => import(`./${path.slice(2)}/index.ts`)),
  );
  const names = modules.flatMap((module) => Object.keys(module));
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(everything).sort()).toEqual(names.sort());
});
