import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { isBarrelFile, writeBarrel } from './.ci/barrels.ts';
import { bundleStyles } from './.ci/bundleStyles.ts';
import { markClientFiles } from './.ci/markClientFiles.ts';
import { writeTokens } from './.ci/writeTokens.ts';

interface Manifest {
  readonly exports: Readonly<Record<string, string>>;
}

// The shape of a package.json is npm's promise; the build runs in the package's folder.
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
/** The scripts of the package's exports map. */
const scripts = Object.values(manifest.exports).filter((path) => /\.tsx?$/.test(path));
/** The style sheets of the exports map. */
const sheets = Object.values(manifest.exports).filter((path) => path.endsWith('.css'));
/** The files of design tokens of the exports map. */
const tokens = Object.values(manifest.exports).filter((path) => path.endsWith('/tokens.json'));
/** Exports that only hand on what other files hold. */
const barrels = scripts.filter(isBarrelFile);

/** Scripts by where they land in `dist`. */
function placed(paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [nameOf(path), path]));
}

function nameOf(path: string): string {
  return path.replace(/^(?:\.\/)?src\/|\.tsx?$/g, '');
}

const isBarrel = (path: string): boolean =>
  barrels.some((barrel) => nameOf(barrel) === nameOf(path));
/**
 * Packages are built file by file: a bundler leaves out whole files without side effects, but of a file that is used only
 * what is marked as pure, such as a part made by `createPart`.
 */
const files = globSync('src/**/*.{ts,tsx}').filter(
  (path) => !/\.(?:test|stories|d)\.tsx?$/.test(path) && !isBarrel(path),
);

export default defineConfig({
  entry: placed(files),
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: { entry: placed(scripts) },
  clean: true,
  sourcemap: true,
  metafile: true,
  silent: true,
  onSuccess: () => {
    markClientFiles('dist/metafile-esm.json');
    for (const barrel of barrels) writeBarrel(barrel, `dist/${nameOf(barrel)}.js`);
    for (const sheet of sheets) bundleStyles(sheet, sheet.replace('src/', 'dist/'));
    for (const file of tokens) writeTokens(file.replace('src/', 'dist/'));
    return Promise.resolve();
  },
});
