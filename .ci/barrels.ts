import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const reExport = /^export (?!type\b)[^;]*? from '([^']+)';/gm;

/** Whether a script only hands on what other files hold. */
export function isBarrelFile(path: string): boolean {
  return !/^(?!export\b[^;]*? from |[ }/*])\S/m.test(readFileSync(path, 'utf8'));
}

/** The modules that a barrel hands on: each becomes a file of its own, with its own mark where it is client code. */
export function targetsOf(barrel: string): readonly string[] {
  const found = [...readFileSync(barrel, 'utf8').matchAll(reExport)];
  const paths = found.map(([, path = '']) => path).filter((path) => path.startsWith('.'));
  return paths.map((path) => join(dirname(barrel), path));
}

/**
 * Writes a barrel as it stands, without its types and with the names of built files. Bundled, its namespaces would become
 * objects of a client file, which a server component cannot look into and a bundler cannot shake.
 */
export function writeBarrel(barrel: string, built: string): void {
  const lines = [...readFileSync(barrel, 'utf8').matchAll(reExport)].map(([line]) =>
    line.replace(/\btype \w+,? ?/g, '').replace(/\.tsx?';$/, ".js';"),
  );
  mkdirSync(dirname(built), { recursive: true });
  writeFileSync(built, `${lines.join('\n')}\n`);
}
