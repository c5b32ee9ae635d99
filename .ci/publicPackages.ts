import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package that is published. */
export interface PublicPackage {
  readonly name: string;
  readonly folder: string;
  /** Subpaths of its exports map that are scripts: `.`, `./tier`. */
  readonly scripts: readonly string[];
  /** Its style sheets, by where they are imported from: `styles.css`. */
  readonly sheets: readonly string[];
  /** Its files of data, such as `tokens.json`. */
  readonly data: readonly string[];
  readonly dependencies: readonly string[];
  /** What the app that uses it has to bring. */
  readonly peers: readonly string[];
}

/** Every package of the workspace that is not private. */
export function publicPackages(root: string): readonly PublicPackage[] {
  return globSync('packages/*/package.json', { cwd: root })
    .sort()
    .map((path) => ({
      folder: dirname(join(root, path)),
      manifest: readManifest(join(root, path)),
    }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => ({
      name: manifest.name,
      folder,
      scripts: Object.keys(manifest.exports ?? {}).filter((subpath) => !subpath.includes('.', 1)),
      sheets: namesOf(manifest, '.css'),
      data: namesOf(manifest, '.json'),
      dependencies: Object.keys(manifest.dependencies ?? {}),
      peers: Object.keys(manifest.peerDependencies ?? {}),
    }));
}

function namesOf(manifest: Manifest, ending: string): readonly string[] {
  return Object.keys(manifest.exports ?? {})
    .filter((subpath) => subpath.endsWith(ending))
    .map((subpath) => subpath.replace('./', ''));
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Record<string, unknown>;
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}

function readManifest(path: string): Manifest {
  // The shape of a package.json is npm's promise.
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}
