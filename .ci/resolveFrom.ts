import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Takes the dependencies that a folder's package.json lists from that folder, whoever imports them. */
export function resolveFrom(folder: string): Plugin {
  const manifest = join(folder, 'package.json');
  const dependencies = Object.keys(readDependencies(manifest));
  return {
    name: 'credence:resolve-from',
    enforce: 'pre',
    async resolveId(source) {
      const listed = dependencies.some((name) => source === name || source.startsWith(`${name}/`));
      return listed ? await this.resolve(source, manifest, { skipSelf: true }) : null;
    },
  };
}

function readDependencies(manifest: string): Record<string, string> {
  // The shape of a package.json is npm's promise.
  const content = JSON.parse(readFileSync(manifest, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return content.dependencies;
}
