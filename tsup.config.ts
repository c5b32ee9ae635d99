import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { bundleStyles } from './.ci/bundleStyles.ts';
import { markClientFiles } from './.ci/markClientFiles.ts';

/** Each script of a package's exports map, by where it lands in `dist`. */
function entries(): Record<string, string> {
  // The shape of a package.json is npm's promise; the build runs in the package's folder.
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, string>;
  };
  const scripts = Object.values(exports).filter((path) => /\.tsx?$/.test(path));
  return Object.fromEntries(scripts.map((path) => [path.replace(/^\.\/src\/|\.tsx?$/g, ''), path]));
}

export default defineConfig({
  entry: entries(),
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  sourcemap: true,
  metafile: true,
  silent: true,
  onSuccess: () => {
    markClientFiles('dist/metafile-esm.json');
    if (existsSync('src/styles.css')) bundleStyles('src/styles.css', 'dist/styles.css');
    return Promise.resolve();
  },
});
